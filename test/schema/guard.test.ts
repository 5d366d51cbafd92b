import { expect } from 'chai';
import { checkPlan } from '../../src/schema.js';
import { guard, LIMITS } from '../../src/schema/guard.js';
import { smallPlan } from './files.js';

const codesOf = (data: unknown) => guard(data).map(({ code, pointer }) => `${code} ${pointer}`);
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = [value];
  return value;
};

describe('guard', () => {
  it('lets a plan pass', () => {
    expect(codesOf(smallPlan())).to.deep.equal([]);
  });

  it('lets data pass that is as deep as the limit', () => {
    expect(codesOf(nested(LIMITS.depth))).to.deep.equal([]);
  });

  it('stops data that is one deeper', () => {
    expect(codesOf(nested(LIMITS.depth + 1))).to.deep.equal(['too-deep /0/0/0/0/0/0/0/0']);
  });

  it('takes a text as long as the limit, and names the place of a longer one', () => {
    const texts = { fits: 'a'.repeat(LIMITS.text), over: ['a'.repeat(LIMITS.text + 1)] };
    expect(codesOf(texts)).to.deep.equal(['text-too-long /over/0']);
  });

  it('stops an object that contains itself', () => {
    const plan = smallPlan();
    plan['x-self'] = plan;
    expect(guard(plan)[0]?.code).to.equal('too-deep');
  });

  it('stops a list of a billion holes without looking at each', () => {
    expect(codesOf({ items: new Array(1_000_000_000) })).to.deep.equal(['too-large ']);
  });

  it('names keys that could change an object’s prototype, in the order of the file', () => {
    const data: unknown = JSON.parse('{"a":{"__proto__":1},"b":[{"constructor":2}],"c":{"prototype":3}}');
    expect(codesOf(data)).to.deep.equal([
      'forbidden-key /a/__proto__',
      'forbidden-key /b/0/constructor',
      'forbidden-key /c/prototype',
    ]);
  });

  it('takes an object without a prototype for JSON', () => {
    expect(codesOf(Object.assign(Object.create(null), smallPlan()))).to.deep.equal([]);
  });

  const strangers: readonly [string, unknown][] = [
    ['Date', new Date(0)],
    ['Map', new Map()],
    ['Uint8Array', new Uint8Array(4)],
    ['function', () => 1],
    ['symbol', Symbol('x')],
    ['bigint', 1n],
    ['Object', Object.create({ title: 'inherited' })],
  ];
  for (const [name, value] of strangers)
    it(`names a value that JSON cannot hold: ${name}`, () => {
      expect(guard({ 'x-y': value })).to.deep.equal([
        { code: 'wrong-type', pointer: '/x-y', params: { expected: 'json', received: name } },
      ]);
    });

  it('survives a getter that throws', () => {
    const data = {
      get title() {
        throw new Error('no title');
      },
    };
    expect(codesOf(data)).to.deep.equal(['wrong-type ']);
  });

  it('survives a proxy that was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codesOf({ items: proxy })).to.deep.equal(['wrong-type /items']);
  });

  it('tells of garbled text once, at its first place, with the number of places', () => {
    expect(guard({ a: { b: '良い' }, c: '\uFFFDs', d: ['\uD83D'] })).to.deep.equal([
      { code: 'garbled-text', pointer: '/c', params: { count: 2 } },
    ]);
  });

  it('does not take an emoji for garbled text', () => {
    expect(codesOf({ title: '🏙️ 𠮷野家' })).to.deep.equal([]);
  });

  it('keeps a global object as it was', () => {
    checkPlan(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
