import { expect, nextFrame } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { later } from '../../src/ui/index.js';

interface Host extends ReactiveControllerHost {
  /** How often it was asked to render again. */
  readonly updates: number;
}

function newHost(): Host {
  let updates = 0;
  return {
    get updates() {
      return updates;
    },
    requestUpdate: () => {
      updates += 1;
    },
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
  };
}

/** A part that cannot be loaded before the given time, counted from 1. */
function partFrom(first: number) {
  let loads = 0;
  const part = later(() => {
    loads += 1;
    return loads < first ? Promise.reject(new Error('no connection')) : Promise.resolve('the part');
  });
  return { part, loads: () => loads };
}

describe('a part that is loaded later', () => {
  it('is loaded once for all hosts, each of which renders again', async () => {
    const { part, loads } = partFrom(1);
    const hosts = [newHost(), newHost()];
    for (const host of hosts) expect([part(host), part(host)]).to.deep.equal([undefined, undefined]);
    await nextFrame();
    expect(hosts.map((host) => [host.updates, part(host)])).to.deep.equal([
      [1, 'the part'],
      [1, 'the part'],
    ]);
    expect(loads()).to.equal(1);
  });

  it('tells each host that it failed, and is not asked for without end', async () => {
    const { part, loads } = partFrom(Infinity);
    const hosts = [newHost(), newHost()];
    for (const host of hosts) part(host);
    await nextFrame();
    for (const host of hosts) expect([part(host), part(host)]).to.deep.equal(['failed', 'failed']);
    await nextFrame();
    expect([loads(), ...hosts.map(({ updates }) => updates)]).to.deep.equal([1, 1, 1]);
  });

  it('is asked for again when a reader does', async () => {
    const { part } = partFrom(2);
    const host = newHost();
    part(host);
    await nextFrame();
    expect(part(host)).to.equal('failed');
    part.prepare(host);
    expect(part(host)).to.equal(undefined);
    await nextFrame();
    expect(part(host)).to.equal('the part');
  });

  it('has not failed for a host that only prepared for it', async () => {
    const { part } = partFrom(2);
    const host = newHost();
    part.prepare(host);
    await nextFrame();
    expect([part(host), host.updates]).to.deep.equal([undefined, 0]);
    await nextFrame();
    expect(part(host)).to.equal('the part');
  });

  it('may be asked for by another host after it failed', async () => {
    const { part } = partFrom(2);
    part(newHost());
    await nextFrame();
    const host = newHost();
    part(host);
    await nextFrame();
    expect(part(host)).to.equal('the part');
  });
});
