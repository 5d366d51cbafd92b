/**
 * What is to be said about every indicator of the seeds, in Japanese, plain Japanese and English. Each sentence was
 * read against the figures; whoever changes one reads all three again and asks how a citizen may misread it.
 */
export const SENTENCES: Readonly<
  Record<string, Readonly<Record<string, readonly [string, string, string]>>>
> = {
  'kodaira-grant-2020': {
    'I-S1-K1': [
      '累計466,467件です。目標の累計445,000件を21,467件上回っています。',
      '合計 466,467件です。目標の「合計 445,000件」より 21,467件 多いです。',
      'It stands at 466,467 件 in total. That is 21,467 件 above the target of 445,000 件 in total.',
    ],
    'I-S2-K1': [
      '累計149人です。目標の累計270人に121人届きませんでした。別の数え方では年間27人で、目標は年間70人です。',
      '合計 149人です。目標の「合計 270人」に 届きませんでした。あと 121人でした。べつの 数え方では 1年に 27人です。その 目標は「1年に 70人」です。',
      'It stands at 149 人 in total. It missed the target of 270 人 in total by 121 人. Counted the other way it is 27 人 a year, and the target is 70 人 a year.',
    ],
    'I-S3-K1': [
      '417件です。目標の175件を242件上回っています。',
      '417件です。目標の「175件」より 242件 多いです。',
      'It stands at 417 件. That is 242 件 above the target of 175 件.',
    ],
    'I-S3-K2': [
      '令和２年度末（2020年度）の欄は「－」です。そのため、判定できません。目標は4,368事業所です。',
      '令和２年度末（2020年度）の ところに「－」と 書いてあります。だから、できたか どうか 分かりません。目標は「4,368事業所」です。',
      'The document prints “－” for 令和２年度末 (FY2020). So nothing can be judged. The target is 4,368 事業所.',
    ],
  },
  'kodaira-industry': {
    'I-M1-K1': [
      '82,716人から79,225人へ、3,491人減りました。目標の「現状以上」を満たしていません。',
      '82,716人から 79,225人に なりました。3,491人 減りました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりでは ありません。',
      'It fell from 82,716 人 to 79,225 人, by 3,491 人. The target (baseline or more) is not met.',
    ],
    'I-M2-K1': [
      '18.9%から20.5%へ、1.6ポイント上がりました（前の値と比べられるかは不明）。目標の20.0%を0.5ポイント上回っています。',
      '18.9%から 20.5%に なりました。1.6ポイント 上がりました（前の 数字と くらべて よいか 分かりません）。目標の「20.0%」より 0.5ポイント 高いです。',
      'It rose from 18.9% to 20.5%, by 1.6 points (whether the two compare is not known). That is 0.5 points above the target of 20.0%.',
    ],
    'I-M3-K1': [
      '4,641事業所から4,502事業所へ、139事業所減りました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
      '4,641事業所から 4,502事業所に なりました。139事業所 減りました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりでは ありません。はじめの 数字は あとで 直されました。目標も いっしょに 変わりました。',
      'It fell from 4,641 事業所 to 4,502 事業所, by 139 事業所. The target (baseline or more) is not met. The baseline was revised, and the target moved with it.',
    ],
    'I-M3-K2': [
      '312戸から273戸へ、39戸減りました。目標の280戸を下限と読むと、7戸下回っています。',
      '312戸から 273戸に なりました。39戸 減りました。目標の「280戸」を「これより 少なく しない」と 読みました。今は 280戸より 7戸 少ないです。',
      'It fell from 312 戸 to 273 戸, by 39 戸. If the target of 280 戸 is read as a floor, the value is 7 戸 below it.',
    ],
    'II-M1-K1': [
      '80.9%から77.7%へ、3.2ポイント下がりました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
      '80.9%から 77.7%に なりました。3.2ポイント 下がりました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりでは ありません。はじめの 数字は あとで 直されました。目標も いっしょに 変わりました。',
      'It fell from 80.9% to 77.7%, by 3.2 points. The target (baseline or more) is not met. The baseline was revised, and the target moved with it.',
    ],
    'II-M2-K1': [
      '1,695から1,437へ、258減りました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
      '1,695から 1,437に なりました。258 減りました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりでは ありません。はじめの 数字は あとで 直されました。目標も いっしょに 変わりました。',
      'It fell from 1,695 to 1,437, by 258. The target (baseline or more) is not met. The baseline was revised, and the target moved with it.',
    ],
    'II-M3-K1': [
      '13から44へ、31増えました。目標の50まで、あと6です。',
      '13から 44に なりました。31 増えました。目標の「50」まで、あと 6です。',
      'It rose from 13 to 44, by 31. The target of 50 is 6 away.',
    ],
    'II-M5-K1': [
      '191haから168haへ、23ha減りました。目標の165haを下限と読むと、3ha上回っています。',
      '191haから 168haに なりました。23ha 減りました。目標の「165ha」を「これより 少なく しない」と 読みました。今は 165haより 3ha 多いです。',
      'It fell from 191 ha to 168 ha, by 23 ha. If the target of 165 ha is read as a floor, the value is 3 ha above it.',
    ],
  },
  'examples/operators': {
    'shops-opened': [
      '累計0件から33件へ、33件増えました。目標の累計30件を3件上回っています。',
      '合計 0件から 33件に なりました。33件 増えました。目標の「合計 30件」より 3件 多いです。',
      'It rose from 0 件 to 33 件 in total, by 33 件. That is 3 件 above the target of 30 件 in total.',
    ],
    visitors: [
      '12,400人から15,100人へ、2,700人増えました。目標の16,000人まで、あと900人です。',
      '12,400人から 15,100人に なりました。2,700人 増えました。目標の「16,000人」まで、あと 900人です。',
      'It rose from 12,400 人 to 15,100 人, by 2,700 人. The target of 16,000 人 is 900 人 away.',
    ],
    overnight: [
      '18.2万人から20.1万人へ、1.9万人増えました。目標の24.0万人まで、あと3.9万人です。',
      '18.2万人から 20.1万人に なりました。1.9万人 増えました。目標の「24.0万人」まで、あと 3.9万人です。',
      'It rose from 18.2 万人 to 20.1 万人, by 1.9 万人. The target of 24.0 万人 is 3.9 万人 away.',
    ],
    'market-days': [
      '年間24日から36日へ、12日増えました。目標の年間36日にちょうど届きました。',
      '1年に 24日から 36日に なりました。12日 増えました。目標の「1年に 36日」に ちょうど 届きました。',
      'It rose from 24 日 to 36 日 a year, by 12 日. That is exactly the target of 36 日 a year.',
    ],
    stalls: [
      '30区画から43区画へ、13区画増えました。目標の40区画を3区画上回っています。',
      '30区画から 43区画に なりました。13区画 増えました。目標の「40区画」より 3区画 多いです。',
      'It rose from 30 区画 to 43 区画, by 13 区画. That is 3 区画 above the target of 40 区画.',
    ],
    vacancy: [
      '14.6%から11.6%へ、3.0ポイント下がりました。目標の10.0%まで、あと1.6ポイントです。',
      '14.6%から 11.6%に なりました。3.0ポイント 下がりました。目標の「10.0%」まで、あと 1.6ポイントです。',
      'It fell from 14.6% to 11.6%, by 3.0 points. The target of 10.0% is 1.6 points away.',
    ],
    satisfied: [
      '61.3%から59.7%へ、1.6ポイント下がりました。目標の「現状以上（2.0ポイントまでの差は許容）」を満たしています。',
      '61.3%から 59.7%に なりました。1.6ポイント 下がりました。目標は「はじめと 同じか、はじめより 多い（2.0ポイントまでは ちがっても よい）」です。目標の とおりです。',
      'It fell from 61.3% to 59.7%, by 1.6 points. The target (baseline or more, give or take 2.0 points) is met.',
    ],
    founded: [
      '累計84人です。目標の累計140人まで、あと56人です。別の数え方では年間24人で、目標は年間20人以上です。',
      '合計 84人です。目標の「合計 140人」まで、あと 56人です。べつの 数え方では 1年に 24人です。その 目標は「1年に 20人か、1年に 20人より 多い」です。',
      'It stands at 84 人 in total. The target of 140 人 in total is 56 人 away. Counted the other way it is 24 人 a year, and the target is at least 20 人 a year.',
    ],
    seminars: [
      '年間8回から10回へ、2回増えました。目標の年間12回に2回届きませんでした。',
      '1年に 8回から 10回に なりました。2回 増えました。目標の「1年に 12回」に 届きませんでした。あと 2回でした。',
      'It rose from 8 回 to 10 回 a year, by 2 回. It missed the target of 12 回 a year by 2 回.',
    ],
    workers: [
      '38,215人から37,480人へ、735人減りました。目標の「現状以上」を満たしていません。',
      '38,215人から 37,480人に なりました。735人 減りました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりでは ありません。',
      'It fell from 38,215 人 to 37,480 人, by 735 人. The target (baseline or more) is not met.',
    ],
    establishments: [
      '2,314事業所から2,341事業所へ、27事業所増えました。目標の「現状以上」を満たしています。基準は2,402事業所から直され、目標の水準も変わっています。',
      '2,314事業所から 2,341事業所に なりました。27事業所 増えました。目標は「はじめと 同じか、はじめより 多い」です。目標の とおりです。はじめの 数字は あとで 直されました（前は 2,402事業所）。目標も いっしょに 変わりました。',
      'It rose from 2,314 事業所 to 2,341 事業所, by 27 事業所. The target (baseline or more) is met. The baseline was revised from 2,402 事業所, and the target moved with it.',
    ],
    income: [
      '2,931千円から2,988千円（速報値）へ、57千円増えました。目標の「増加」を満たしています。',
      '2,931千円から 2,988千円（まだ 決まっていない 数字）に なりました。57千円 増えました。目標は「増やすこと」です。目標の とおりです。',
      'It rose from 2,931 千円 to 2,988 千円 (provisional), by 57 千円. The target (increase) is met.',
    ],
    'wage-gap': [
      'マイナス184千円からマイナス112千円へ、72千円上がりました。目標の0千円まで、あと112千円です。',
      'マイナス184千円から マイナス112千円に なりました。72千円 上がりました。目標の「0千円」まで、あと 112千円です。',
      'It rose from −184 千円 to −112 千円, by 72 千円. The target of 0 千円 is 112 千円 away.',
    ],
    seekers: [
      '41.2%で、基準から変わっていません。目標は「減少」です。',
      '41.2%です。はじめと 同じです。目標は「減らすこと」です。',
      'It stands at 41.2%, the same as the baseline. The target is stated as “decrease”.',
    ],
    farmland: [
      '240haから221haへ、19ha減りました。目標は210ha以上で、11ha上回っています。',
      '240haから 221haに なりました。19ha 減りました。目標は「210haか、210haより 多い」です。今は 210haより 11ha 多いです。',
      'It fell from 240 ha to 221 ha, by 19 ha. The target is at least 210 ha: the value is 11 ha above it.',
    ],
    farms: [
      '320戸から281戸へ、39戸減りました。目標は290戸以上で、9戸下回っています。',
      '320戸から 281戸に なりました。39戸 減りました。目標は「290戸か、290戸より 多い」です。今は 290戸より 9戸 少ないです。',
      'It fell from 320 戸 to 281 戸, by 39 戸. The target is at least 290 戸: the value is 9 戸 below it.',
    ],
    nitrate: [
      '6.1mg/Lから7.0mg/Lへ、0.9mg/L増えました。目標は10.0mg/L以下で、3.0mg/L下回っています。',
      '6.1mg/Lから 7.0mg/Lに なりました。0.9mg/L 増えました。目標は「10.0mg/Lか、10.0mg/Lより 少ない」です。今は 10.0mg/Lより 3.0mg/L 少ないです。',
      'It rose from 6.1 mg/L to 7.0 mg/L, by 0.9 mg/L. The target is at most 10.0 mg/L: the value is 3.0 mg/L below it.',
    ],
    occupancy: [
      '58%から82%へ、24ポイント上がりました。目標の「70%から90%まで」を満たしています。',
      '58%から 82%に なりました。24ポイント 上がりました。目標は「70%から 90%まで」です。目標の とおりです。',
      'It rose from 58% to 82%, by 24 points. The target (70% to 90%) is met.',
    ],
    ph: [
      '7.4から7.7へ、0.3上がりました。目標は6.5から7.5までで、0.2上回っています。',
      '7.4から 7.7に なりました。0.3 上がりました。目標は「6.5から 7.5まで」です。今は 7.5より 0.2 高いです。',
      'It rose from 7.4 to 7.7, by 0.3. The target is 6.5 to 7.5: the value is 0.2 above it.',
    ],
    'school-meals': [
      '22%から33%へ、11ポイント上がりました。目標の40%まで、あと7ポイントです。',
      '22%から 33%に なりました。11ポイント 上がりました。目標の「40%」まで、あと 7ポイントです。',
      'It rose from 22% to 33%, by 11 points. The target of 40% is 7 points away.',
    ],
    'young-farmers': [
      '26人から約31人へ、約5人増えました。目標の45人まで、あと約14人です。',
      '26人から だいたい31人に なりました。だいたい5人 増えました。目標の「45人」まで、あと だいたい14人です。',
      'It rose from 26 人 to about 31 人, by about 5 人. The target of 45 人 is about 14 人 away.',
    ],
    parks: [
      '6.8m²から7.3m²へ、0.5m²増えました。目標の7.5m²に0.2m²届きませんでした。',
      '6.8m²から 7.3m²に なりました。0.5m² 増えました。目標の「7.5m²」に 届きませんでした。あと 0.2m²でした。',
      'It rose from 6.8 m² to 7.3 m², by 0.5 m². It missed the target of 7.5 m² by 0.2 m².',
    ],
    waste: [
      '812gから779gへ、33g減りました。目標の720gまで、あと59gです。',
      '812gから 779gに なりました。33g 減りました。目標の「720g」まで、あと 59gです。',
      'It fell from 812 g to 779 g, by 33 g. The target of 720 g is 59 g away.',
    ],
    co2: [
      '9,840t-CO₂から6,480t-CO₂へ、3,360t-CO₂減りました。目標の4,920t-CO₂まで、あと1,560t-CO₂です。令和6年度（2024年度）の値がないので（まだ出ていません）、その前の値で示しています。',
      '9,840t-CO₂から 6,480t-CO₂に なりました。3,360t-CO₂ 減りました。目標の「4,920t-CO₂」まで、あと 1,560t-CO₂です。令和6年度（2024年度）の 数字は ありません（まだ 分かりません）。その 前の 数字を 使いました。',
      'It fell from 9,840 t-CO₂ to 6,480 t-CO₂, by 3,360 t-CO₂. The target of 4,920 t-CO₂ is 1,560 t-CO₂ away. There is no value for FY2024 (not yet available), so the one before it is used.',
    ],
    waiting: [
      '23人から0人へ、23人減りました。目標の0人にちょうど届きました。',
      '23人から 0人に なりました。23人 減りました。目標の「0人」に ちょうど 届きました。',
      'It fell from 23 人 to 0 人, by 23 人. That is exactly the target of 0 人.',
    ],
    doctor: [
      '64.0%から66.2%へ、2.2ポイント上がりました。目標は70.0%以上です。目標の時点は過ぎましたが、その時点の値がないため、判定しません。令和6年度（2024年度）の値がないので（調査がありません）、その前の値で示しています。',
      '64.0%から 66.2%に なりました。2.2ポイント 上がりました。目標は「70.0%か、70.0%より 高い」です。期限の 年の 数字が ないので、分かりません。令和6年度（2024年度）の 数字は ありません（調べていません）。その 前の 数字を 使いました。',
      'It rose from 64.0% to 66.2%, by 2.2 points. The target is at least 70.0%. The target was due, but there is no value for that time. There is no value for FY2024 (not surveyed), so the one before it is used.',
    ],
    exercise: [
      '56.3%です。目標は55.0%以上です。途中で定義や調査が変わり、前後の値を比べられないため、判定しません。',
      '56.3%です。目標は「55.0%か、55.0%より 高い」です。調べ方が 変わったので、くらべられません。',
      'It stands at 56.3%. The target is at least 55.0%. The definition or survey changed in between, so the values cannot be compared.',
    ],
    volunteers: [
      '27.4%から33.0%へ、5.6ポイント上がりました（前の値と比べられるかは不明）。目標の32.0%を1.0ポイント上回っています。',
      '27.4%から 33.0%に なりました。5.6ポイント 上がりました（前の 数字と くらべて よいか 分かりません）。目標の「32.0%」より 1.0ポイント 高いです。',
      'It rose from 27.4% to 33.0%, by 5.6 points (whether the two compare is not known). That is 1.0 points above the target of 32.0%.',
    ],
    falls: [
      '412件から447件へ、35件増えました。目標は360件以下で、87件上回っています。',
      '412件から 447件に なりました。35件 増えました。目標は「360件か、360件より 少ない」です。今は 360件より 87件 多いです。',
      'It rose from 412 件 to 447 件, by 35 件. The target is at most 360 件: the value is 87 件 above it.',
    ],
    rare: [
      '令和6年度（2024年度）の欄は「x」です（公表されていません）。そのため、判定できません。目標は20人以上です。',
      '令和6年度（2024年度）の ところに「x」と 書いてあります（公開していません）。だから、できたか どうか 分かりません。目標は「20人か、20人より 多い」です。',
      'The document prints “x” for FY2024 (not published). So nothing can be judged. The target is at least 20 人.',
    ],
    'library-open': ['実施済みです。', 'しました。', 'It is done.'],
    'open-data': [
      '実施されていません。目標は「実施」です。',
      'していません。目標は「すること」です。',
      'It is not done. The target is stated as “to be done”.',
    ],
    'one-stop': [
      '実施されていません。目標は「実施」です。',
      'していません。目標は「すること」です。',
      'It is not done. The target is stated as “to be done”.',
    ],
    'plan-review': [
      '「方針の案をまとめ、3つの地区で説明会を開いた」とされています。目標は「方針を定め、地区ごとの計画に移る」です。目標が文で書かれているため、計算では判定しません。',
      '「方針の案をまとめ、3つの地区で説明会を開いた」と 書いてあります。目標は「方針を定め、地区ごとの計画に移る」です。目標が 文で 書いてあるので、計算できません。',
      'It is stated as “方針の案をまとめ、3つの地区で説明会を開いた”. The target is stated as “方針を定め、地区ごとの計画に移る”. The target is stated in words, so it is not judged by calculation.',
    ],
    debt: [
      '38.6%から52.7%へ、14.1ポイント上がりました。目標は50.0%以下で、2.7ポイント上回っています。',
      '38.6%から 52.7%に なりました。14.1ポイント 上がりました。目標は「50.0%か、50.0%より 低い」です。今は 50.0%より 2.7ポイント 高いです。',
      'It rose from 38.6% to 52.7%, by 14.1 points. The target is at most 50.0%: the value is 2.7 points above it.',
    ],
    'online-old': [
      '64件から140件へ、76件増えました。目標は200件以上です。ほかの指標に差し替えられたため、判定しません。',
      '64件から 140件に なりました。76件 増えました。目標は「200件か、200件より 多い」です。ほかの 数字に 変わったので、くらべません。',
      'It rose from 64 件 to 140 件, by 76 件. The target is at least 200 件. The indicator was replaced by another, so it is not judged.',
    ],
    online: [
      '31%から62%へ、31ポイント上がりました。目標の80%まで、あと18ポイントです。',
      '31%から 62%に なりました。31ポイント 上がりました。目標の「80%」まで、あと 18ポイントです。',
      'It rose from 31% to 62%, by 31 points. The target of 80% is 18 points away.',
    ],
    trust: [
      '44.1%から43.2%へ、0.9ポイント下がりました。目標が書かれていないため、判定できません。',
      '44.1%から 43.2%に なりました。0.9ポイント 下がりました。目標が 書いていないので、分かりません。',
      'It fell from 44.1% to 43.2%, by 0.9 points. No target is stated, so nothing can be judged.',
    ],
    consult: [
      '1,460件から1,533件へ、73件増えました。目標の1,600件まで、あと67件です。',
      '1,460件から 1,533件に なりました。73件 増えました。目標の「1,600件」まで、あと 67件です。',
      'It rose from 1,460 件 to 1,533 件, by 73 件. The target of 1,600 件 is 67 件 away.',
    ],
    population: [
      '61,240人から60,120人へ、1,120人減りました。目標が書かれていないため、判定できません。',
      '61,240人から 60,120人に なりました。1,120人 減りました。目標が 書いていないので、分かりません。',
      'It fell from 61,240 人 to 60,120 人, by 1,120 人. No target is stated, so nothing can be judged.',
    ],
    'app-users': [
      '10,400人です。目標は15,000人以上です。比べる基準の値がないため、判定できません。',
      '10,400人です。目標は「15,000人か、15,000人より 多い」です。くらべる 数字が ないので、分かりません。',
      'It stands at 10,400 人. The target is at least 15,000 人. There is no baseline to compare with, so nothing can be judged.',
    ],
    actions: [
      '6から36へ、30増えました。目標の50まで、あと14です。',
      '6から 36に なりました。30 増えました。目標の「50」まで、あと 14です。',
      'It rose from 6 to 36, by 30. The target of 50 is 14 away.',
    ],
    tourists: [
      '8,200人から10,900人へ、2,700人増えました。目標の12,000人まで、あと1,100人です。',
      '8,200人から 10,900人に なりました。2,700人 増えました。目標の「12,000人」まで、あと 1,100人です。',
      'It rose from 8,200 人 to 10,900 人, by 2,700 人. The target of 12,000 人 is 1,100 人 away.',
    ],
    bus: [
      '36.0%から40.8%へ、4.8ポイント上がりました（前の値と比べられるかは不明）。目標の40.0%を0.8ポイント上回っています。',
      '36.0%から 40.8%に なりました。4.8ポイント 上がりました（前の 数字と くらべて よいか 分かりません）。目標の「40.0%」より 0.8ポイント 高いです。',
      'It rose from 36.0% to 40.8%, by 4.8 points (whether the two compare is not known). That is 0.8 points above the target of 40.0%.',
    ],
    'cycle-lane': [
      '12.5kmから16.4kmへ、3.9km増えました。目標の18.0kmに1.6km届きませんでした。',
      '12.5kmから 16.4kmに なりました。3.9km 増えました。目標の「18.0km」に 届きませんでした。あと 1.6kmでした。',
      'It rose from 12.5 km to 16.4 km, by 3.9 km. It missed the target of 18.0 km by 1.6 km.',
    ],
  },
};
