import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { verdictsOf } from '../../src/model/scheme.js';
import { parsePlanText } from '../../src/schema.js';
import type { Condition, Indicator, Plan } from '../../src/schema/index.js';
import { readerOf } from '../../src/wording/index.js';
import { ownVerdictWhy, shownVerdictView } from '../../src/wording/own-verdicts.js';
import { OWN_VERDICTS } from '../../src/wording/own-verdicts.messages.js';
import { planOf, the } from '../seeds/seed.js';
import { atLeast, indicatorWith } from './plans.js';

const example = (name: string): Plan =>
  planOf(
    parsePlanText(readFileSync(new URL(`../../seeds/examples/${name}.plan.json`, import.meta.url), 'utf8')),
  );

const nagayo = example('nagayo-scheme');
const akiruno = example('akiruno-scheme');

const viewOf = (plan: Plan, id: string, language: Language = 'ja') =>
  shownVerdictView(verdictsOf(plan, the(plan.indicators, id)), readerOf(plan, language));

const whyOf = (plan: Plan, id: string, language: Language = 'ja') => {
  const one = the(plan.indicators, id);
  const why = ownVerdictWhy(verdictsOf(plan, one), one, plan.statusScheme, readerOf(plan, language));
  if (!why) throw new Error(`${id} is judged by the standard rules`);
  return why;
};

describe('shownVerdictView', () => {
  it('says the city’s word, in the shape and colour of what it is like', () => {
    const { word, verdict, tone, meaning } = viewOf(nagayo, 's-up');
    const [best] = nagayo.statusScheme?.verdicts ?? [];
    expect([word, verdict, tone, meaning]).to.deep.equal([best?.label, 'achieved', 'good', best?.meaning]);
  });

  it('says the word of the scheme where it gives no verdict', () => {
    expect(viewOf(nagayo, 'none-value')).to.include({ word: '－', verdict: 'not-judged', tone: 'none' });
  });

  it('says that a verdict on the border hangs on a reading', () => {
    expect(viewOf(nagayo, 's-exact').modifier).to.equal('条件つき');
  });

  it('says the language of a word that is not the reader’s', () => {
    expect([viewOf(nagayo, 's-up', 'en').lang, viewOf(nagayo, 's-up').lang]).to.deep.equal(['ja', undefined]);
  });

  it('says who gave a verdict, when, for which period and why', () => {
    const { word, assigned } = viewOf(akiruno, 'b');
    expect(word).to.equal(akiruno.statusScheme?.verdicts.find(({ code }) => code === 'B')?.label);
    expect(assigned).to.include({ by: '産業課（架空）', on: '令和7年8月', period: '令和6年度' });
    expect(assigned?.reason).to.equal(akiruno.assignments?.find(({ of }) => of === 'b')?.reason);
  });

  it('says a standard verdict in its own word where nothing else leads', () => {
    const { statusScheme: _, assignments: __, ...bare } = akiruno;
    expect(viewOf(bare, 'opposed')).to.include({ word: '後退', verdict: 'worse' });
  });
});

describe('ownVerdictWhy', () => {
  it('puts the numbers into the rule that decided', () => {
    expect(whyOf(nagayo, 'b-down').rule).to.equal(
      '最新の値が「基準より8.0%悪い」にあたり、境目の「基準より10%悪い」か、それよりよいため、「B 基準を1割まで下回る」とします。',
    );
  });

  it('names the scheme', () => {
    expect(whyOf(nagayo, 's-up').scheme).to.equal('「長与町の判定の段」によります。');
  });

  it('says by how much the rule before was not met, where the last asks for nothing', () => {
    expect(whyOf(nagayo, 'c-up').rule).to.equal(
      '最新の値が「基準より13.8%悪い」にあたり、境目の「基準より10%悪い」より悪いため、「C それより悪い」とします。',
    );
  });

  it('names the quantity that cannot be found, and why, with the standard verdict beside it', () => {
    const { rule, beside } = whyOf(nagayo, 'none-zero');
    expect(rule).to.equal(
      '基準の値が0以下のため、「基準との差の割合（よい向きがプラス）」が求められず、判定しません。',
    );
    expect(beside).to.deep.equal(['数から計算した判定は「後退」です。']);
  });

  it('says that people gave a verdict, that it is not computed, and what is computed', () => {
    const { rule, beside, scheme } = whyOf(akiruno, 'opposed');
    expect(rule).to.equal(
      '「A 目標どおり」は、産業課（架空）が令和7年8月に、令和6年度について付けた判定です。計算によるものではありません。',
    );
    expect(beside).to.deep.equal([
      '数から計算した判定は「後退」で、付けられた判定とは、よしあしが反対です。',
    ]);
    expect(scheme).to.equal(undefined);
  });

  it('says that a verdict is older than the latest value', () => {
    expect(whyOf(akiruno, 'older').beside).to.deep.equal([
      '最新の値より前の期間についての判定です。',
      '数から計算した判定は「達成」です。',
    ]);
  });

  it('says that nobody has given a verdict yet', () => {
    expect(whyOf(akiruno, 'not-yet').rule).to.equal('判定は担当者が付けます。まだ付けられていません。');
  });

  it('shows as many digits as tell on which side of the border a value lies', () => {
    const ruleFor = (value: number) => whyBy({ quantity: 'percent-of-target', is: '<', than: 90 }, value);
    expect(ruleFor(8996)).to.include('目標に対する割合 89.96%が90%未満である');
    expect(ruleFor(8000)).to.include('目標に対する割合 80.0%が90%未満である');
  });

  it('tells a share of the way in percent, beside the quantity that it is compared with', () => {
    const condition: Condition = { quantity: 'fraction-of-way', is: '>=', than: 'linear-expectation' };
    expect(whyBy(condition, 8000)).to.include(
      '基準から目標までの進み 80.0%が一定の速さで進んだときの進み（50%）以上である',
    );
  });

  it('tells better and worse in words, and no border where it is the target itself', () => {
    const target = { quantity: 'better-than-target', than: 0 } as const;
    expect(whyBy({ ...target, is: '<' }, 8000)).to.equal(
      '最新の値が「目標より2,000件悪い」にあたるため、「A」とします。',
    );
    expect(whyBy({ ...target, is: '>=' }, 10_000)).to.include('最新の値が「目標と同じ」にあたるため');
  });

  for (const language of LANGUAGES)
    it(`has whole sentences for every verdict of the examples, in ${language}`, () => {
      for (const plan of [nagayo, akiruno])
        for (const { id } of plan.indicators ?? []) {
          const { rule, beside, computed, scheme = computed } = whyOf(plan, id, language);
          for (const sentence of [rule, ...beside, computed, scheme]) {
            expect(sentence).not.to.match(/undefined|NaN|\[object|Infinity/);
            expect(sentence).to.match(language === 'en' ? /[.”]$/ : /。$/);
          }
        }
    });
});

describe('OWN_VERDICTS', () => {
  for (const language of LANGUAGES)
    it(`says in a whole sentence why a quantity cannot be found, in ${language}`, () => {
      const { unevaluable, ungraded } = OWN_VERDICTS[language];
      const sentences = [...Object.values(unevaluable).map((say) => say('x')), ...Object.values(ungraded)];
      for (const sentence of sentences)
        expect(sentence).to.match(language === 'en' ? /[a-z]\.$/ : /[^。]。$/);
    });
});

function whyBy(condition: Condition, value: number): string {
  const one: Indicator = indicatorWith({
    baseline: { value: 0, period: 'FY2020' },
    targets: [atLeast(10_000, { due: 'FY2024' })],
    observations: [{ period: 'FY2022', value }],
  });
  const statusScheme = {
    title: '段',
    verdicts: [{ code: 'A', label: 'A', like: 'achieved' as const }],
    rules: [{ all: [condition], verdict: 'A' }],
  };
  const plan: Plan = { ...nagayo, indicators: [one], statusScheme };
  return ownVerdictWhy(verdictsOf(plan, one), one, statusScheme, readerOf(plan, 'ja'))?.rule ?? '';
}
