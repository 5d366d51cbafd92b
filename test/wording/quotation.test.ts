import { expect } from 'chai';
import type { Language } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { quotableText } from '../../src/wording/quotation.js';
import { seed } from '../model/plans.js';
import { readerIn } from './plans.js';

const quoted = (name: string, id: string, language: Language = 'ja') => {
  const plan = seed(name);
  const indicator = plan.indicators!.find((one) => one.id === id)!;
  return quotableText(plan, indicator, assess(indicator), readerIn(language));
};

describe('quotableText', () => {
  it('has title, sentence, both years and the source', () => {
    expect(quoted('kodaira-industry', 'I-M1-K1')).to.equal(
      '市内就業者数：82,716人から79,225人へ、3,491人減りました。目標の「現状以上」を満たしていません。' +
        '基準は平成27年国勢調査（2015年）の値です。最新は令和２年国勢調査（2020年）の値で、令和４年度（2022年度）の欄に載っています。' +
        '目標の時点は書かれていません。出典：小平市「小平市産業振興基本計画 進捗状況一覧表」。',
    );
  });

  it('says the time of the target where it is known', () => {
    expect(quoted('kodaira-grant-2020', 'I-S1-K1')).to.include('目標の時点は令和２年度末（2020年度）です。');
  });

  it('says nothing of the time of a value that is not there', () => {
    expect(quoted('kodaira-grant-2020', 'I-S3-K2')).not.to.include('最新');
  });

  it('is one text in plain Japanese and in English', () => {
    expect(quoted('kodaira-industry', 'II-M3-K1', 'en')).to.match(
      /^アクションプラン50の達成数: It rose from 13 to 44, by 31\. .* The latest value is of 令和４年度 \(FY2022\)\. .*\.$/,
    );
    expect(quoted('kodaira-industry', 'II-M3-K1', 'ja-simple')).to.match(
      /今の 数字は 令和４年度（2022年度）の ものです。/,
    );
  });
});
