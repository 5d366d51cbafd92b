import type { records } from './plan.js';

/** What an object or a key of a plan file is for, in Japanese and English. */
export type Described = readonly [ja: string, en: string];

type Records = ReturnType<typeof records>;

/** Under `about` the object itself; every key of the object beside it. The compiler tells what is missing or stale. */
export type Descriptions = {
  readonly [Name in keyof Records]: {
    readonly about: Described;
    readonly keys: { readonly [Key in keyof Records[Name]['entries']]: Described };
  };
};

/* ---- Keys that many objects share ---- */

const backing = {
  provenance: [
    '文書のどこに書かれているか。資料・ページ・シート・セルなど。複数あれば並べる。',
    'Where the document says it: page, sheet, cell and so on. One entry for each place.',
  ],
  doubts: [
    '読み取りに迷ったところ。何を選び、ほかに何がありえたか。',
    'What is doubtful about the reading: what was chosen, and what else it could be.',
  ],
  notes: [
    '市の注記（※など）と、ファイルを作った人の注記。',
    'Notes of the city (such as ※) and of the editor of the file.',
  ],
} as const;

const basis: Described = [
  '文書に書かれている（stated）か、読み手が推定した（inferred）か。',
  'Whether the document says so (stated) or a reader worked it out (inferred).',
];
const confidence: Described = [
  '読み取りの確かさ。certain（確実）、high、medium、low、unresolved（決められない）。',
  'How sure the reading is, from certain to low; unresolved where it cannot be decided.',
];
const reason: Described = ['そう読んだ、またはそうした理由。', 'Why it is so, or why it was read so.'];
const remark: Described = ['補足の説明。', 'A remark that explains it.'];
const printed: Described = [
  '文書に印刷されたとおりの書き方。例「約1,200件」「△3.2」「－」。',
  'The wording as the document prints it, such as 約1,200件, △3.2 or －.',
];
const accumulation: Described = [
  '数え方。point（その時点の値）、yearly（1年分）、cumulative（累計）、unstated（文書に書かれていない）。',
  'How it is counted: point (at that time), yearly, cumulative, or unstated where the document does not say.',
];
const approximate: Described = [
  '「約」「おおむね」など、概数のとき true。',
  'Whether the document calls it approximate (約).',
];
const unit: Described = [
  '単位。例「件」「%」「千円」。文書に単位がないときは null。',
  'The unit, such as 件, % or 千円; null where the document prints none.',
];
const number: Described = [
  '印刷された番号。例「Ⅰ-1」「(2)」「①」。並べる順は order で決まる。',
  'The number as printed, such as Ⅰ-1, (2) or ①. It does not decide the order.',
];
const url: Described = [
  'アドレス。https:// で始まるか、同じサイト内の場所。',
  'The address: https:// or a place on the same site.',
];

const titled = {
  title: [
    '題名。読み取れない、または書かれていないときは null とし、titleState に訳を書く。',
    'The title; null where there is none, with the reason in `titleState`.',
  ],
  titleState: [
    '題名の状態。stated（書かれている）、provisional（仮称）、placeholder（○○○など）、missing（記載なし）、reconstructed（復元）、inferred（推定）。省くと stated。',
    'How the title stands: stated (if left out), provisional (仮称), placeholder (○○○), missing, reconstructed or inferred.',
  ],
  titlePrinted: [
    '題名を整えたとき、印刷されたとおりの題名。例「○○○○事業（仮称）」。',
    'The title as printed, where `title` was tidied.',
  ],
  titleVariants: [
    '同じものを指す別の表記。例：本文と表で題名が違うとき。',
    'Other wordings of the title in the same document.',
  ],
  inferredTitle: [
    '市の題名ではなく、読み手が推定した題名。市のものとしては表示されない。',
    'A title that a reader worked out. It is never shown as the city’s own.',
  ],
} as const satisfies Record<string, Described>;

const measurement = {
  value: [
    '値。数、true/false、文字列のどれか。0は「0という実績」で、値がないときは書かずに missing を使う。',
    'The value: a number, true/false or text. 0 means measured as zero; where there is no value, use `missing`.',
  ],
  missing: [
    '値がない理由。value と missing のどちらか一方だけを書く。',
    'Why there is no value. Write either `value` or `missing`, never both.',
  ],
  printed,
  observed: [
    '実際に調べた時点。報告の年度（period）と違うときに書く。例：令和4年度の欄にある令和2年国勢調査の値。',
    'When it was observed, if not in the period it is reported for: a census of 2020 in the column of FY2022.',
  ],
  survey: ['もとになった調査のid（surveys）。', 'Id of the survey it comes from (in `surveys`).'],
  surveyPrinted: [
    '印刷された調査名。例「平成26年経済センサス-基礎調査」。',
    'The name of the survey as printed.',
  ],
  accumulation,
  provisional: ['速報値・見込値のときに書く。', 'Present where the value is provisional (速報値, 見込値).'],
  approximate,
  revised: [
    '前の文書から値が直されたときに書く。',
    'Present where the value was changed from an earlier document.',
  ],
  ...backing,
} as const satisfies Record<string, Described>;

const operator: Described = [
  '目標の読み方。equal（ちょうど）、at-least（以上）、at-most（以下）、range（範囲）、keep-or-better（現状以上）、trend（増減の向き）、text（文章）、done（実施する）。',
  'How the target is meant: equal, at-least, at-most, range, keep-or-better, trend, text or done.',
];
const targetKeys = {
  operator,
  due: [
    '目標の時点。文書に書かれていないときは null。例「FY2026」。',
    'When it is due, such as FY2026; null where the document does not say.',
  ],
  interim: [
    '最終目標ではなく中間目標のとき true。',
    'Whether it is a milestone on the way and not the final target.',
  ],
  accumulation,
  printed,
  revised: ['目標が途中で見直されたときに書く。', 'Present where the target itself was changed.'],
  ...backing,
} as const satisfies Record<string, Described>;
const targetValue: Described = [
  '目標値。単位は指標の unit。',
  'The target value, in the unit of the indicator.',
];

const idOf = (ja: string, example: string): Described => [
  `${ja}のid。ファイル全体でひとつだけの、半角英数字の名前。例「${example}」。版が変わっても同じものには同じidを使う。`,
  `The id, unique in the whole file: letters, digits and . _ / -, such as "${example}". Keep it in later editions.`,
];

/* ---- The objects ---- */

export const DESCRIPTIONS: Descriptions = {
  plan: {
    about: [
      'ひとつの計画の、ひとつの版。施策などは入れ子にせず、idを付けた一覧で書く。x- で始まる項目は自由に加えられる。',
      'One edition of one plan. Records stand in flat lists and name each other by id. Keys that begin with x- are free.',
    ],
    keys: {
      $schema: [
        'このJSON Schemaのアドレス。エディターが入力を助け、まちがいを示す。',
        'The address of this JSON Schema, so that editors can help.',
      ],
      schemaVersion: ['書式の版。"1" と書く。', 'Version of the file format. Write "1".'],
      id: [
        '計画（この版）のid。半角英数字。例「kodaira-industry-2022」。',
        'Id of this edition of the plan, such as "kodaira-industry-2022".',
      ],
      title: ['計画の正式な名称。例「小平市産業振興基本計画」。', 'The official title of the plan.'],
      shortTitle: ['狭い場所に出す短い名称。', 'A short title for narrow places.'],
      subtitle: ['副題。例「進捗状況一覧表」。', 'The subtitle.'],
      edition: [
        '版の名称。例「後期計画」「令和8年3月改定版」。',
        'The name of the edition, such as 後期計画.',
      ],
      publisher: ['計画を定めた市。', 'The city whose plan it is.'],
      lang: [
        '文章の言語。日本語なら ja。文字列をひとつだけ書いたところは、この言語とみなす。',
        'Language of all text that names none, as a language tag: ja for Japanese.',
      ],
      fiscalYearStartMonth: [
        '年度の始まる月。1〜12。省くと 4（4月）。',
        'The month in which a fiscal year begins, 1 to 12. April (4) if left out.',
      ],
      period: [
        '計画期間。例：令和4年度から令和8年度まで。',
        'The years that the plan covers, such as FY2022 to FY2026.',
      ],
      status: [
        '計画の段階（案・策定済み・終了など）。',
        'Where the plan stands: draft, adopted, superseded and so on.',
      ],
      published: ['公表の時点。', 'When it was published.'],
      asOf: [
        '内容の基準の時点。例：進捗表の年度。',
        'The time that the contents describe, such as the year of a progress table.',
      ],
      licence: ['利用条件。例「CC BY 4.0」。', 'The terms of use, such as CC BY 4.0.'],
      textPolicy: [
        '文章が原文どおりか要旨か。閲覧者に示す。',
        'Whether the text is verbatim or a summary; shown to readers.',
      ],
      documents: [
        'もとにした文書と、リンクする文書。',
        'Documents it was made from or that readers are sent to.',
      ],
      surveys: ['指標の値の出どころになる統計調査。', 'Surveys that values of indicators come from.'],
      statements: [
        '将来像・基本理念・基本目標など、体系の上に立つ言葉。',
        'Vision, principles, goals: words that stand above the hierarchy.',
      ],
      levels: [
        '体系の階層。上の階層から順に並べる。例：方針・施策・プログラム・事業。',
        'The levels of the hierarchy, from the top down, such as 方針, 施策, プログラム, 事業.',
      ],
      marks: [
        '施策・事業に付ける印の一覧。例「新規」「検討」。',
        'Marks that items may carry, such as new or under study.',
      ],
      items: [
        '施策・事業など、体系を作るもの。親は parent で示す。',
        'Policies, measures, projects: all that makes up the hierarchy. `parent` names the item above.',
      ],
      indicators: ['指標（KPI・成果指標）。', 'Indicators (KPIs).'],
      outcomes: [
        '実施結果の区分。例「実施」「中止」「該当なし」。',
        'What may have come of an item in a year, such as done, cancelled or no case.',
      ],
      reports: ['年度ごとの実施状況。', 'What was done, by year.'],
      projects: [
        '事業費や評価をもつ事業（交付金事業など）。',
        'Projects with money and evaluations, such as those under a grant.',
      ],
      scales: ['評価の尺度（A・B・Cなど）。', 'Scales that evaluations use, such as A, B, C.'],
      actors: [
        '担当課・団体・市民など、計画にかかわる主体。',
        'Departments, bodies and people who take part.',
      ],
      roles: [
        '主体に期待される、または主体が担う役割。',
        'What each actor has promised or is expected to do.',
      ],
      issueGroups: ['課題の分類。', 'Groups of issues.'],
      issues: ['計画が取り組む課題。', 'The issues that the plan answers.'],
      links: [
        '課題から施策へ、など、記録どうしのつながり。',
        'Links between records, such as from an issue to a measure.',
      ],
      relations: ['上位計画・関連計画・前の計画。', 'Upper plans, related plans, and the plan before.'],
      events: ['策定・改定・意見募集などのできごと。', 'Adoption, revision, consultation and other events.'],
      changes: [
        '改定にあたり、市が述べた変更点。機械による比較とは別に保つ。',
        'What the city itself says has changed; kept apart from what a comparison finds.',
      ],
      statusScheme: [
        '市の判定基準（S・A・B・Cなど）。省くと標準の判定を使う。',
        'The city’s own rules for verdicts. The standard verdicts are used if left out.',
      ],
      assignments: ['市や委員会が下した判定。', 'Verdicts that the city or a committee has given.'],
      discarded: [
        '文書にあるが、計画の内容ではないとして除いた文字。',
        'Text of the document that was left out as no part of the plan.',
      ],
      errata: ['文書の誤植と思われるところ。', 'What seem to be misprints in the document.'],
      ...backing,
    },
  },
  publisher: {
    about: ['計画を定めた市。', 'The city whose plan it is.'],
    keys: {
      name: ['市の名称。例「小平市」。', 'The name of the city.'],
      code: [
        '全国地方公共団体コード。検査数字まで6桁の文字列。例「132110」（小平市）。',
        'Local government code: six digits with check digit, as text, such as "132110" for Kodaira.',
      ],
      department: ['計画を所管する課。', 'The department in charge.'],
      contact: ['問い合わせ先。', 'Where to ask.'],
    },
  },
  contact: {
    about: ['問い合わせ先。', 'Where to ask.'],
    keys: {
      office: ['部・課・係の名称。', 'The office.'],
      postalCode: ['郵便番号。例「187-8701」。', 'The postal code.'],
      address: ['所在地。', 'The street address.'],
      tel: ['電話番号。内線も書ける。', 'The telephone number.'],
      email: ['メールアドレス。', 'The e-mail address.'],
      url: ['問い合わせのページのアドレス。', 'The address of the contact page.'],
    },
  },
  planStatus: {
    about: ['計画の段階。', 'Where the plan stands.'],
    keys: {
      state: [
        'outline（骨子）、draft（案）、consultation（意見募集中）、adopted（策定済み）、in-force（期間中）、superseded（次の計画に交代）、unstated（記載なし）。',
        'outline, draft, consultation, adopted, in-force, superseded, or unstated where the document does not say.',
      ],
      printed: ['印刷されたとおりの表記。例「（案）」。', 'The wording as printed, such as （案）.'],
      basis,
      note: remark,
    },
  },
  licence: {
    about: ['利用条件。', 'Terms of use.'],
    keys: { name: ['名称。例「CC BY 4.0」。', 'The name, such as CC BY 4.0.'], url },
  },
  document: {
    about: [
      'もとにした文書、または閲覧者に示す文書。',
      'A document it was made from, or that readers are sent to.',
    ],
    keys: {
      id: idOf('文書', 'd-source'),
      title: ['文書の題名。', 'The title of the document.'],
      kind: [
        'source（もとの資料）、full-text（本編）、summary（概要版）、web-page、data（データ）、other。',
        'source (what the file was made from), full-text, summary, web-page, data or other.',
      ],
      publisher: ['発行者。', 'Who published it.'],
      published: ['発行の時点。例「2026-03」。', 'When it was published, such as 2026-03.'],
      url,
      file: ['ファイル名。', 'The name of the file.'],
      pages: ['ページ数。', 'How many pages it has.'],
      draft: ['案・未定稿のときに書く。', 'Present where the document is a draft.'],
      occasion: [
        '配られた場。例「第2回 推進委員会 資料1」。',
        'The occasion for which it was made, such as a committee meeting.',
      ],
      ...backing,
    },
  },
  draftMark: {
    about: ['案であることのしるし。', 'The sign that it is a draft.'],
    keys: {
      printed: ['印刷された表記。例「未定稿」。', 'The wording as printed, such as 未定稿.'],
      note: remark,
    },
  },
  survey: {
    about: ['統計調査。', 'A statistical survey.'],
    keys: {
      id: idOf('調査', 's-census'),
      name: ['調査の名称。例「経済センサス-基礎調査」。', 'The name of the survey.'],
      organisation: ['実施者。例「総務省」。', 'Who carries it out.'],
      family: [
        '調査の系列。名称が違っても同じ系列なら同じ文字にする。例「経済センサス」。',
        'The series it belongs to; the same text for surveys of one series, such as 経済センサス.',
      ],
      url,
      ...backing,
    },
  },
  statement: {
    about: [
      '将来像・理念・目標など、体系の上に立つ言葉。',
      'A vision, principle, goal or other words above the hierarchy.',
    ],
    keys: {
      id: idOf('言葉', 'st-vision'),
      kind: [
        'vision（将来像）、purpose（目的）、principle（理念）、pillar（柱）、goal（目標）、direction（方向）、desired-state（目指す姿）、revision-policy（改定の考え方）、delivery（推進体制）、other。',
        'vision, purpose, principle, pillar, goal, direction, desired-state, revision-policy, delivery or other.',
      ],
      label: ['文書での呼び名。例「将来像」「基本理念」。', 'What the document calls it, such as 将来像.'],
      number,
      ...titled,
      summary: ['内容。', 'What it says.'],
      item: ['対応する施策・事業のid（items）。', 'Id of the item that it stands over (in `items`).'],
      inheritedFrom: [
        '前の計画から引き継いだとき、その計画の名称。',
        'The earlier plan from which it was taken over.',
      ],
      ...backing,
    },
  },
  inferredTitle: {
    about: ['読み手が推定した題名。', 'A title that a reader worked out.'],
    keys: { title: ['推定した題名。', 'The title.'], reason, confidence },
  },
  level: {
    about: ['体系のひとつの階層。', 'One level of the hierarchy.'],
    keys: {
      id: idOf('階層', 'measure'),
      label: [
        '市での呼び名。例「施策」。呼び名がなければ null。',
        'What the city calls it, such as 施策; null where it has no name.',
      ],
      role: [
        '市によらない役割。pillar（柱）、field（分野）、goal（目標）、policy（政策）、measure（施策）、programme（プログラム）、project（事業）、action（取組）。',
        'The role beside the city’s own name, comparable between cities: pillar, field, goal, policy, measure, programme, project or action.',
      ],
      ...backing,
    },
  },
  mark: {
    about: ['施策・事業に付ける印。', 'A mark that items may carry.'],
    keys: {
      id: idOf('印', 'm-new'),
      axis: [
        '印の軸。同じ軸の印はどれかひとつ。例「novelty」（新規か継続か）、「stage」（検討か実施か）。',
        'The question that the mark answers, such as novelty or stage. Marks of one axis exclude each other.',
      ],
      label: ['市の表記。例「新規」。', 'The city’s wording, such as 新規.'],
      short: ['狭い場所に出す一、二文字。例「新」。', 'One or two letters for narrow places.'],
      meaning: ['印の意味。凡例に出る。', 'What it means; shown in the legend.'],
      tentative: [
        '「検討」など、まだ決まっていないことを表す印のとき true。',
        'Whether the mark says that nothing is decided yet (検討).',
      ],
      ...backing,
    },
  },
  item: {
    about: [
      '体系を作るひとつのもの（方針・施策・事業など）。',
      'One policy, measure, project or other part of the hierarchy.',
    ],
    keys: {
      id: idOf('施策・事業', '1-2-3'),
      level: ['階層のid（levels）。', 'Id of its level (in `levels`).'],
      parent: ['すぐ上の施策のid。いちばん上では書かない。', 'Id of the item above; left out at the top.'],
      alsoUnder: [
        '再掲。ほかの施策の下にも載るとき、その施策。',
        'Other items under which it is listed again (再掲).',
      ],
      order: [
        '同じ親の中での順。小さいほど先。省くと一覧の順。',
        'The order among items of one parent, smallest first. Order of the list if left out.',
      ],
      number,
      ...titled,
      summary: ['概要。', 'What it is about.'],
      summaryLabel: [
        '概要の欄の見出し。例「概要」「目的」。',
        'The heading of the summary in the document, such as 概要.',
      ],
      marks: ['付いている印のid（marks）。', 'Ids of its marks (in `marks`).'],
      actors: ['担当課など、かかわる主体。', 'Who is responsible or takes part.'],
      tags: ['検索や絞り込みに使う言葉。例「DX」。', 'Words to search and filter by.'],
      placement: [
        '文書での位置がおかしい、または疑わしいときに書く。',
        'Present where its place in the document is wrong or doubtful.',
      ],
      continues: ['前の計画のどの施策・事業を引き継ぐか。', 'Which items of an earlier plan it continues.'],
      ...backing,
    },
  },
  alsoUnder: {
    about: ['再掲先。', 'Another place where an item is listed.'],
    keys: {
      item: ['再掲先の施策のid。', 'Id of the item under which it is listed too.'],
      confidence,
      reason,
      ...backing,
    },
  },
  continuation: {
    about: ['前の計画からの引き継ぎ。', 'What an item continues.'],
    keys: {
      item: [
        '前の計画のファイルでのid。このファイルになくてよい。',
        'Id in the file of the earlier plan; it need not be in this file.',
      ],
      basis,
      confidence,
      reason,
    },
  },
  involvement: {
    about: ['主体のかかわり。', 'How an actor takes part.'],
    keys: {
      actor: ['主体のid（actors）。', 'Id of the actor (in `actors`).'],
      role: [
        'lead（主担当）、cooperating（連携・協力）、other-department（他の課の事業）、named（名前だけ）。',
        'lead, cooperating, other-department (another department’s own project) or named (no role is given).',
      ],
      note: remark,
      ...backing,
    },
  },
  placement: {
    about: ['文書での位置についての注意。', 'A caution about the place of an item.'],
    keys: {
      state: [
        'repaired（位置の誤りを直した）、uncertain（どこに属すか決められない）。',
        'repaired (the document put it in the wrong place) or uncertain.',
      ],
      printedUnder: ['文書で載っている施策のid。', 'Id of the item under which the document prints it.'],
      alternativeParent: ['ほかに考えられる親のid。', 'Id of another possible parent.'],
      confidence,
      reason,
    },
  },
  indicator: {
    about: ['指標（KPI・成果指標）。', 'An indicator (KPI).'],
    keys: {
      id: idOf('指標', 'kpi-1'),
      title: ['指標の名称。例「市内事業所数」。', 'The name of the indicator.'],
      titleVariants: titled.titleVariants,
      items: ['この指標が測る施策・事業のid。', 'Ids of the items that it measures.'],
      number,
      definition: ['算出方法・定義。', 'How it is worked out.'],
      unit,
      decimals: [
        '表示する小数点以下の桁数。例 1 なら 12.3。',
        'Digits shown after the decimal point: 1 for 12.3.',
      ],
      outOf: ['満点・母数。例「50校中」なら 50。', 'The whole that it counts out of, such as 50 schools.'],
      kind: [
        '値の種類。count（数）、ratio（割合）、money（金額）、area（面積）、index（指数）、yes-no（true/false）、text（文章）、other。',
        'Kind of value: count, ratio, money, area, index, yes-no (true or false), text or other.',
      ],
      direction: ['どちらに動けばよいか。', 'Which way is better.'],
      accumulation,
      cumulativeSince: ['累計の起点。例「FY2016」。', 'Since when it is added up, such as FY2016.'],
      standing: ['主な指標か、参考の指標か。', 'Whether it is a main indicator or for reference only.'],
      baseline: ['現状値・基準値。', 'The value at the start.'],
      targets: [
        '目標。中間目標と最終目標など、複数書ける。',
        'The targets, such as one for the middle and one for the end.',
      ],
      observations: ['実績値。年度ごとにひとつ。', 'The values reported, one for each period.'],
      breaks: [
        '定義や調査が変わり、前後を比べられない（かもしれない）時点。',
        'Where the definition or survey changed, so that values may not compare.',
      ],
      replaces: ['この指標が置き換えた、前の指標。', 'The earlier indicator that it replaces.'],
      replacedBy: ['この指標に代わった、新しい指標。', 'The indicator that has replaced it.'],
      referenceValues: [
        '目標とは別に示された値。例：全国平均、同じ調査の別の集計。',
        'Values given beside the target, such as the national average.',
      ],
      ...backing,
    },
  },
  direction: {
    about: ['指標がどちらに動けばよいか。', 'Which way is better.'],
    keys: {
      value: ['up（増やす）、down（減らす）、keep（保つ）。', 'up, down or keep.'],
      basis,
      reason,
    },
  },
  standing: {
    about: ['主な指標か、参考の指標か。', 'Whether an indicator is a main one.'],
    keys: {
      kind: ['main（主）、reference（参考）。', 'main, or reference.'],
      label: ['文書での呼び名。例「（参考）」。', 'What the document calls it, such as （参考）.'],
      basis,
      reason,
    },
  },
  baseline: {
    about: ['現状値・基準値。', 'The value at the start.'],
    keys: {
      label: ['呼び名。例「現状値」「策定時」。', 'What it is called, such as 現状値.'],
      period: ['いつの値として載っているか。例「FY2021」。', 'The period it is given for, such as FY2021.'],
      ...measurement,
    },
  },
  observation: {
    about: ['ひとつの時点の実績値。', 'The value of one period.'],
    keys: {
      period: [
        'いつの実績として載っているか。例「FY2022」。',
        'The period it is reported for, such as FY2022.',
      ],
      ...measurement,
    },
  },
  missing: {
    about: ['値がない理由。', 'Why there is no value.'],
    keys: {
      reason: [
        'not-yet（まだ）、not-surveyed（調査なし）、discontinued（廃止）、withheld（非公表）、not-applicable（該当なし）、unstated（理由の記載なし）。',
        'not-yet, not-surveyed, discontinued, withheld, not-applicable, or unstated where the document gives no reason.',
      ],
      printed: ['印刷された表記。例「－」「調査中」。', 'The wording as printed, such as － or 調査中.'],
      note: remark,
    },
  },
  provisional: {
    about: ['速報値・見込値であること。', 'That a value is provisional.'],
    keys: { asOf: ['いつの時点の速報か。', 'The time of the provisional figure.'], note: remark },
  },
  revision: {
    about: ['値や目標の修正。', 'A change of a value or target.'],
    keys: {
      previous: ['修正前の値。わからなければ null。', 'The value before; null where it is not known.'],
      reason: ['修正の理由。例「集計方法の変更」。', 'Why it was changed.'],
      on: ['修正の時点。', 'When it was changed.'],
      ...backing,
    },
  },
  targetEqual: {
    about: ['目標：ちょうどこの値。', 'Target: exactly this value.'],
    keys: { ...targetKeys, value: targetValue },
  },
  targetAtLeast: {
    about: ['目標：この値以上。', 'Target: this value or more.'],
    keys: { ...targetKeys, value: targetValue },
  },
  targetAtMost: {
    about: ['目標：この値以下。', 'Target: this value or less.'],
    keys: { ...targetKeys, value: targetValue },
  },
  targetRange: {
    about: ['目標：範囲の中（両端を含む）。', 'Target: within a range, both ends included.'],
    keys: {
      ...targetKeys,
      min: ['下限。この値を含む。', 'The lower end, included.'],
      max: ['上限。この値を含む。', 'The upper end, included.'],
    },
  },
  targetKeepOrBetter: {
    about: [
      '目標：現状以上・現状維持。baseline がないと判定できない。',
      'Target: the baseline or better. It cannot be judged without a `baseline`.',
    ],
    keys: {
      ...targetKeys,
      tolerance: [
        '現状から悪くなってもよい幅。単位は指標の unit、0以上。',
        'How far it may fall behind the baseline, in the unit of the indicator, 0 or more.',
      ],
    },
  },
  targetTrend: {
    about: ['目標：増やす、または減らす。値は決まっていない。', 'Target: a direction without a value.'],
    keys: { ...targetKeys, towards: ['up（増やす）、down（減らす）。', 'up or down.'] },
  },
  targetText: {
    about: ['目標：文章で書かれたもの。機械では判定しない。', 'Target: words only, never judged by machine.'],
    keys: { ...targetKeys, text: ['目標の文章。', 'The target in words.'] },
  },
  targetDone: {
    about: ['目標：実施する。値は true か false。', 'Target: that it is done. The value is true or false.'],
    keys: targetKeys,
  },
  seriesBreak: {
    about: ['前後の値を比べるときに注意が要る時点。', 'A time across which values may not compare.'],
    keys: {
      at: [
        '変わった時点。この時点からが新しい定義。',
        'When it changed; from here on the new definition holds.',
      ],
      kind: [
        'definition（定義）、method（集計方法）、survey（調査）、replaced（指標の交代）、other。',
        'What changed: definition, method, survey, replaced (another indicator) or other.',
      ],
      comparable: [
        '前後を比べられるなら true、比べられないなら false、わからなければ null。',
        'Whether values before and after compare; null where nobody says.',
      ],
      reason: ['何がどう変わったか。', 'What changed and how.'],
      ...backing,
    },
  },
  replacement: {
    about: ['指標の交代。', 'The replacement of an indicator.'],
    keys: {
      indicator: [
        '相手の指標のid。このファイルにあれば書く。',
        'Id of the other indicator, if it is in this file.',
      ],
      title: ['相手の指標の名称。', 'The name of the other indicator.'],
      reason,
      ...backing,
    },
  },
  referenceValue: {
    about: ['目標とは別に示された値。', 'A value given beside the target.'],
    keys: {
      label: ['何の値か。例「全国平均」。', 'What it is, such as the national average.'],
      ...measurement,
      unit,
      reason: ['なぜ示されているか。', 'Why it is given.'],
    },
  },
  outcome: {
    about: ['実施結果の区分。', 'A kind of outcome.'],
    keys: {
      id: idOf('区分', 'o-done'),
      label: ['市の表記。例「実施」「中止」。', 'The wording, such as 実施 or 中止.'],
      basis,
      glyph: [
        '一覧に出す形。色だけに頼らないために使う。disc（●）、ring（○）、diamond（◆）、cross（×）、dash（－）、triangle（▲）、square（■）。',
        'The shape shown in tables, so that colour never stands alone.',
      ],
      attention: [
        '「中止」など、目を引くように示すとき true。',
        'Whether readers should notice it, as with 中止 (cancelled).',
      ],
      ...backing,
    },
  },
  report: {
    about: [
      'ひとつの年度の実施状況。ひとつの文章が複数の事業にかかることもある。',
      'What was done in one period; one text may serve several items.',
    ],
    keys: {
      id: idOf('実績報告', 'r-1-2-3'),
      period: ['報告の年度。例「FY2022」。', 'The period reported on, such as FY2022.'],
      items: ['報告する施策・事業のid。ひとつ以上。', 'Ids of the items it reports on, at least one.'],
      text: ['実施状況の文章。', 'What was done.'],
      outcomes: [
        '結果の区分のid（outcomes）。複数可。',
        'Ids of its outcomes (in `outcomes`); there may be several.',
      ],
      figures: ['文章に出てくる数値。', 'The figures in the text.'],
      dates: ['文章に出てくる日付。', 'The dates in the text.'],
      reason: ['中止などの理由。', 'The reason, for instance why it was cancelled.'],
      notApplicable: [
        '「該当なし」の内容。実施できなかったのではなく、対象がなかったこと。',
        'What did not arise this year (該当なし): no case, which is not the same as not done.',
      ],
      actors: ['実際にかかわった主体。', 'Who took part.'],
      overlaps: [
        '同じ内容を述べる、ほかの報告のid。数を足すと二重になる。',
        'Ids of reports that tell of the same thing; their figures must not be added up.',
      ],
      ...backing,
    },
  },
  figure: {
    about: ['文章に出てくる数値。', 'A figure in a text.'],
    keys: {
      label: ['何の数か。例「参加者数」。', 'What it counts, such as participants.'],
      value: measurement.value,
      missing: measurement.missing,
      unit,
      printed,
      role: [
        'result（実績）、plan（予定）、target（目標）、change（増減）。省くと result。',
        'result (if left out), plan, target or change.',
      ],
      accumulation,
      approximate,
      gross: [
        '「延べ」の数のとき true。同じ人を何度も数えている。',
        'Whether the same person or thing is counted each time (延べ).',
      ],
      derived: [
        '文書に数はなく、読み手が数えた・計算したとき true。',
        'Whether a reader counted or worked it out, and the document does not print it.',
      ],
      caveat: ['数を見るときの注意。', 'What to bear in mind when reading it.'],
    },
  },
  datedFact: {
    about: ['日付のあるできごと。', 'Something with a date.'],
    keys: {
      at: ['いつか。例「2022-10-01」。', 'When, such as 2022-10-01.'],
      label: ['何の日か。', 'What happened.'],
    },
  },
  project: {
    about: ['事業費や評価をもつ事業。', 'A project with money and evaluations.'],
    keys: {
      id: idOf('評価対象事業', 'p-1'),
      parent: ['全体の事業のid。この事業がその一部のとき。', 'Id of the project that it is a part of.'],
      items: ['対応する施策・事業のid（items）。', 'Ids of the items it belongs to (in `items`).'],
      number,
      title: ['事業の名称。', 'The name of the project.'],
      period: ['評価の対象の年度。例「FY2020」。', 'The period under review, such as FY2020.'],
      summary: ['事業の概要。', 'What the project does.'],
      summaryLabel: ['概要の欄の見出し。例「事業概要」。', 'The printed heading of the summary.'],
      finance: ['事業費と財源。', 'What it costs and who pays.'],
      indicators: ['事業の指標のid（indicators）。', 'Ids of its indicators (in `indicators`).'],
      results: ['実績・成果。', 'What came of it.'],
      resultsLabel: ['実績の欄の見出し。例「取組状況」。', 'The printed heading of the results.'],
      next: ['今後の取組。', 'What comes next.'],
      nextLabel: ['今後の欄の見出し。例「今後の方針」。', 'The printed heading of the next steps.'],
      evaluations: [
        '評価。市によるもの、委員会によるものなど。',
        'Evaluations by the city, a committee and so on.',
      ],
      notApplicable: [
        '文書で「―」などとされ、書くものがない欄。',
        'Fields that the document leaves empty on purpose (―).',
      ],
      ...backing,
    },
  },
  entry: {
    about: ['箇条書きのひとつ。', 'One point of a list.'],
    keys: {
      text: ['文章。', 'The text.'],
      kind: ['fact（内容）か note（注記）。省くと fact。', 'fact (if left out), or note.'],
      figures: ['文章に出てくる数値。', 'The figures in the text.'],
      dates: ['文章に出てくる日付。', 'The dates in the text.'],
      outsideGrant: ['交付金の対象外のとき true。', 'Whether it is paid outside the grant.'],
      ...backing,
    },
  },
  money: {
    about: ['ひとつの金額。', 'One sum of money.'],
    keys: {
      source: [
        'total（総額）、grant（交付金）、own（一般財源）、state（国）、prefecture（都道府県）、loan（地方債）、fees（使用料など）、other。',
        'total, grant, own, state, prefecture, loan, fees or other.',
      ],
      label: ['市の表記。例「事業費」。', 'The city’s wording, such as 事業費.'],
      stage: [
        'planned（計画）、budget（予算）、expected（決算見込み）、settled（決算）、unstated（記載なし）。',
        'planned, budget, expected, settled, or unstated where the document does not say.',
      ],
      amount: [
        '金額。unit の単位で書く。例：unit が「千円」なら 1200 は120万円。',
        'The amount, in `unit`: 1200 of 千円 is 1.2 million yen.',
      ],
      unit: ['金額の単位。例「円」「千円」。', 'The unit, such as 円 or 千円.'],
      printed,
      share: [
        '全体に占める割合。0〜1。例：2分の1なら 0.5。',
        'Its share of the whole, 0 to 1: 0.5 for one half.',
      ],
      ...backing,
    },
  },
  evaluation: {
    about: ['ひとつの評価。', 'One evaluation.'],
    keys: {
      scale: ['尺度のid（scales）。', 'Id of the scale (in `scales`).'],
      state: [
        'final（確定）、draft（案）、ambiguous（どの評語か読み取れない）、not-filled（空欄）、not-graded-yet（これから評価）。final と draft では grade が要る。',
        'final, draft, ambiguous (unclear which grade), not-filled or not-graded-yet. `grade` is needed for final and draft.',
      ],
      grade: ['評語のid。同じ尺度のもの。', 'Id of the grade, on the same scale.'],
      by: ['評価した主体のid（actors）。', 'Id of the actor who gave it (in `actors`).'],
      on: ['評価の時点。', 'When it was given.'],
      comment: ['評価の意見。', 'The comment.'],
      printed: ['印刷された表記。例「①非常に効果的であった」。', 'The wording as printed.'],
      ...backing,
    },
  },
  notApplicable: {
    about: ['書くものがないとされた欄。', 'A field left empty on purpose.'],
    keys: {
      field: ['欄の項目名。例「results」。', 'The key of the field, such as results.'],
      printed: ['印刷された表記。例「―」。', 'The wording as printed, such as ―.'],
      ...backing,
    },
  },
  scale: {
    about: ['評価の尺度。', 'A scale of grades.'],
    keys: {
      id: idOf('尺度', 'sc-city'),
      title: ['尺度の名称。例「事業の効果」。', 'The name of the scale.'],
      by: ['この尺度で評価する主体のid（actors）。', 'Id of the actor who uses it (in `actors`).'],
      basis: ['尺度のもとになる決まり。例「内閣府の実施要領」。', 'The rule it comes from.'],
      grades: ['評語。よいものから順に並べる。ひとつ以上。', 'The grades, best first, at least one.'],
      ...backing,
    },
  },
  grade: {
    about: ['ひとつの評語。', 'One grade.'],
    keys: {
      id: idOf('評語', 'g-a'),
      label: ['評語。例「A」「非常に効果的であった」。', 'The wording, such as A.'],
      criterion: ['その評語を付ける基準。', 'When it is given.'],
      tone: [
        '色合い。good（よい）、fair（まずまず）、attention（注意）、neutral（どれでもない）。',
        'How it is coloured: good, fair, attention or neutral.',
      ],
      ...backing,
    },
  },
  actor: {
    about: ['計画にかかわる主体。', 'Someone who takes part in the plan.'],
    keys: {
      id: idOf('主体', 'a-sangyo'),
      name: ['名称。例「産業振興課」「商工会」。', 'The name.'],
      kind: [
        '種類。city（市）、department（課）、committee（委員会）、chamber（商工会）、association（団体・組合）、business（事業者）、farm（農業者）、school（学校）、npo、citizens（市民）、government（国・都）、bank（金融機関）、media、other。',
        'What kind of actor: the city, a department, a committee, a chamber of commerce, and so on.',
      ],
      aliases: ['別の呼び名。', 'Other names.'],
      members: ['構成する主体のid。', 'Ids of the actors that belong to it.'],
      intermediary: [
        '市と事業者・市民の間に立つ中間支援組織のとき true。',
        'Whether it mediates between the city and others (中間支援組織).',
      ],
      ...backing,
    },
  },
  alias: {
    about: ['別の呼び名。', 'Another name.'],
    keys: { name: ['呼び名。', 'The name.'], note: remark },
  },
  role: {
    about: ['主体の役割。', 'What actors do.'],
    keys: {
      id: idOf('役割', 'ro-1'),
      actors: [
        '役割を担う主体のid（actors）。ひとつ以上。',
        'Ids of the actors (in `actors`), at least one.',
      ],
      label: ['見出し。例「市の役割」。', 'The heading, such as 市の役割.'],
      text: ['役割の内容。', 'What they do.'],
      state: [
        'committed（自ら行うと約束）、expected（期待されている）、unstated（どちらとも書かれていない）。',
        'committed (promised by themselves), expected (by the city) or unstated.',
      ],
      items: ['かかわる施策・事業のid。', 'Ids of the items concerned.'],
      supports: ['支える相手の主体のid。', 'Ids of the actors whom they support.'],
      ...backing,
    },
  },
  issueGroup: {
    about: ['課題の分類。', 'A group of issues.'],
    keys: { id: idOf('分類', 'ig-1'), title: ['分類の名称。', 'The name of the group.'], ...backing },
  },
  issue: {
    about: ['計画が取り組む課題。', 'An issue that the plan answers.'],
    keys: {
      id: idOf('課題', 'is-1'),
      title: ['課題の名称。', 'The issue in short.'],
      group: ['分類のid（issueGroups）。', 'Id of its group (in `issueGroups`).'],
      summary: ['課題の内容。', 'The issue in full.'],
      ...backing,
    },
  },
  link: {
    about: ['記録どうしのつながり。', 'A link between two records.'],
    keys: {
      id: idOf('つながり', 'l-1'),
      from: ['もとの記録のid。例：課題。', 'Id of the record it starts from, such as an issue.'],
      to: ['先の記録のid。例：施策。', 'Id of the record it leads to, such as a measure.'],
      kind: [
        'leads-to（導く）、covers（対応する）、serves（資する）、related（関連）、depends-on（前提とする）。',
        'leads-to, covers, serves, related or depends-on.',
      ],
      weight: ['main（主）、partial（一部）。', 'main or partial.'],
      basis,
      confidence,
      reason,
      ...backing,
    },
  },
  relation: {
    about: ['ほかの計画との関係。', 'How another plan relates to this one.'],
    keys: {
      id: idOf('関連計画', 're-1'),
      kind: [
        '相手の計画は、この計画の upper（上位）、lower（下位）、related（関連）、supersedes（この計画が引き継いだ前の計画）、superseded-by（この計画の次の計画）、part-of（この計画を含む計画）。',
        'What the other plan is: upper, lower, related, the plan that this one supersedes, is superseded-by, or is part-of.',
      ],
      title: ['相手の計画の名称。', 'The title of the other plan.'],
      plan: ['相手の計画のファイルのid（計画の id）。', 'The `id` of the other plan’s file.'],
      sharedIds: [
        '両方のファイルで、同じidが同じものを指すとき true。',
        'Whether one id means the same thing in both files.',
      ],
      url,
      period: ['相手の計画の期間。', 'The years that it covers.'],
      basis,
      note: remark,
      ...backing,
    },
  },
  event: {
    about: ['策定・改定などのできごと。', 'An event in the life of the plan.'],
    keys: {
      id: idOf('できごと', 'e-1'),
      kind: [
        'adopted（策定）、revised（改定）、published（公表）、consultation（意見募集）、meeting（会議）、period（期間）、other。',
        'adopted, revised, published, consultation, meeting, period or other.',
      ],
      title: ['できごとの名称。', 'What happened.'],
      at: ['いつか。一日か一時点のとき。', 'When, if at one time.'],
      span: ['いつからいつまでか。続くとき。', 'From when to when, if it lasts.'],
      selfName: [
        'そのとき文書が自らをどう呼んだか。例「現行プラン」。',
        'What the document called itself then, such as 現行プラン.',
      ],
      summary: ['内容。', 'What it was about.'],
      url,
      basis,
      ...backing,
    },
  },
  change: {
    about: ['改定にあたり、市が述べた変更点。', 'A change as the city itself states it.'],
    keys: {
      id: idOf('変更点', 'ch-1'),
      kind: [
        'added（新設）、renamed（改称）、merged（統合）、split（分割）、moved（移動）、dropped（廃止）、reorganised（再編）、kept（継続）。',
        'added, renamed, merged, split, moved, dropped, reorganised or kept.',
      ],
      title: ['変更点。', 'What changed.'],
      reason: ['市が述べた理由。理由の欄が空なら null。', 'The city’s reason; null where it gives none.'],
      levelPrinted: ['印刷された対象の階層。例「施策」。', 'The level as printed, such as 施策.'],
      fromPlan: ['前の計画のファイルのid。', 'The `id` of the earlier plan’s file.'],
      from: [
        '前の計画でのid。このファイルになくてよい。',
        'Ids in the earlier plan; they need not be in this file.',
      ],
      to: ['この計画での施策・事業のid。', 'Ids of the items in this plan.'],
      partly: ['一部だけがかかわる施策・事業のid。', 'Ids of items that are concerned only in part.'],
      basis: [
        '文書自身が対象を名指ししている（stated）か、from・to・partly を読み手が当てた（inferred）か。',
        'Whether the document itself names the items (stated) or a reader matched them (inferred).',
      ],
      confidence,
      ...backing,
    },
  },
  statusScheme: {
    about: [
      '市の判定基準。書き方は docs/status-scheme.md にある。',
      'The city’s own rules for verdicts; docs/status-scheme.md shows how to write them.',
    ],
    keys: {
      title: ['基準の名称。', 'The name of the scheme.'],
      by: ['定めた者。例「行政評価委員会」。', 'Who set it.'],
      url,
      verdicts: ['判定の一覧。よいものから順に。ひとつ以上。', 'The verdicts, best first, at least one.'],
      rules: [
        '判定の決め方。上から順に調べ、最初に当てはまったものを使う。求められない量に出会ったら「判定なし」とし、下の段へは進まない。担当課などが決める場合は書かない。',
        'How verdicts are found: the first rule that holds decides. Where a quantity cannot be found there is no verdict, and no later rule is tried. Left out where people give the verdicts.',
      ],
      notJudged: [
        '規則で判定できないときに示す判定の記号。例「-」にあたる none。',
        'The code to show where the rules give no verdict.',
      ],
      provisional: [
        '速報値の扱い。judge（速報として判定する。既定）、withhold（確定するまで判定しない）。',
        'What to do with provisional values: judge them and say so (by default), or withhold the verdict.',
      ],
      lessIsBetter: [
        '減るほどよい指標の「目標に対する割合」の求め方。target-over-value（目標÷実績）、mirrored（2−実績÷目標）。書かなければ、その指標の割合は求めない。',
        'How the percent of target is found where less is better: target / value, or 2 - value / target. Without it there is none.',
      ],
      ...backing,
    },
  },
  verdict: {
    about: ['ひとつの判定。', 'One verdict.'],
    keys: {
      code: ['判定の記号。半角英数字。例「A」。', 'Its code, such as A.'],
      label: ['表示する言葉。例「順調」。', 'Its wording, such as 順調.'],
      meaning: ['判定の意味。', 'What it means.'],
      like: [
        '標準の判定のうち近いもの。色と形が決まる。achieved（達成）、on-course（順調）、under-way（途上）、behind（遅れ）、missed（未達成）、worse（後退）、not-judged（判定なし）。',
        'The standard verdict that it comes nearest to; it decides colour and shape.',
      ],
    },
  },
  rule: {
    about: ['判定のひとつの決まり。', 'One rule.'],
    keys: {
      all: [
        'すべて満たすべき条件。空なら、ここまでの決まりに当てはまらないものすべて。',
        'Conditions that must all hold. None: everything that no earlier rule has taken.',
      ],
      verdict: ['当てはまったときの判定の記号。', 'The code of the verdict when it holds.'],
      note: ['決まりの補足。', 'What is to be known about it.'],
    },
  },
  condition: {
    about: [
      'ひとつの条件。例：目標に対する割合が 80 以上。「よい」は指標の望ましい向きで測る。',
      'One condition, such as percent-of-target >= 80. Better means the direction that is better for the indicator.',
    ],
    keys: {
      quantity: [
        '比べる量。percent-of-target（目標に対する割合 %）、better-than-target（目標よりよい分、指標の単位）、better-than-target-percent（同 %）、distance-from-target-percent（目標との隔たり %）、better-than-baseline（基準よりよい分、指標の単位）、better-than-baseline-percent（同 %）、fraction-of-way（基準から目標までの進み、0〜1）、linear-expectation（一定の速さで進んだときの進み、0〜1）、percent-of-expectation（一定の速さで進んだときの値に対する割合 %）、elapsed-share（基準から期限までに過ぎた期間、0〜1）。yes か no で問うもの：target-met（目標を満たす）、due-passed（期限の値である）、due-stated（期限がある）、baseline-stated（基準値がある）、provisional（速報値である）。',
        'What is compared. Names with percent are in %, better-than-target and better-than-baseline in the unit, fraction-of-way, linear-expectation and elapsed-share run from 0 to 1. target-met, due-passed, due-stated, baseline-stated and provisional are asked with yes or no.',
      ],
      is: ['比べ方。', 'How it is compared.'],
      than: [
        '比べる相手。数、または別の量。yes・no のときは書かない。',
        'What it is compared with: a number or another quantity. Not with yes and no.',
      ],
    },
  },
  assignment: {
    about: ['市や委員会が下した判定。', 'A verdict that the city or a committee has given.'],
    keys: {
      id: idOf('判定', 'as-1'),
      of: ['判定した指標・施策・事業のid。', 'Id of the indicator, item or project.'],
      period: ['いつについての判定か。例「FY2022」。', 'The period judged, such as FY2022.'],
      verdict: [
        '判定の記号。statusScheme があればその code、なければ標準の判定。',
        'A code of `statusScheme`, or a standard verdict without one.',
      ],
      by: ['判定した者。', 'Who gave it.'],
      on: ['判定の時点。', 'When it was given.'],
      reason: ['判定の理由。', 'Why.'],
      ...backing,
    },
  },
  discardedText: {
    about: ['除いた文字。', 'Text that was left out.'],
    keys: { text: ['文字。', 'The text.'], reason: ['除いた理由。', 'Why it was left out.'], ...backing },
  },
  erratum: {
    about: ['誤植と思われるところ。', 'What seems to be a misprint.'],
    keys: {
      where: ['どこか。記録のidなど。', 'Where: the id of a record, for instance.'],
      printed: ['印刷された文字。', 'What is printed.'],
      reading: ['正しいと思われる読み。', 'What is probably meant.'],
      note: remark,
      ...backing,
    },
  },
  printedMoment: {
    about: ['時点と、文書での書き方。', 'A time beside what the document prints.'],
    keys: {
      at: [
        '時点。FY2022（年度）、2020（年）、2020-10（月）、2020-10-01（日）。決められなければ null。',
        'FY2022 (fiscal year), 2020, 2020-10 or 2020-10-01; null where it cannot be decided.',
      ],
      printed: [
        '印刷された書き方。例「令和4年度」「平成32年度」。',
        'As printed, such as 令和4年度 or 平成32年度.',
      ],
      basis,
      note: remark,
    },
  },
  span: {
    about: ['期間。始まりと終わりを含む。', 'A span of time, both ends included.'],
    keys: {
      from: [
        '始まり。例「FY2022」。わからなければ null。',
        'The start, such as FY2022; null where it is not known.',
      ],
      to: [
        '終わり。この年度・日も含む。わからなければ null。',
        'The end, included; null where it is not known.',
      ],
      printed: [
        '印刷された書き方。例「令和4年度～令和8年度」。',
        'As printed, such as 令和4年度～令和8年度.',
      ],
      years: ['年数。例 5。', 'How many years it is said to last.'],
      basis,
      note: remark,
      ...backing,
    },
  },
  provenance: {
    about: ['文書の中の場所。', 'A place in a document.'],
    keys: {
      document: ['文書のid（documents）。', 'Id of the document (in `documents`).'],
      field: [
        'この記録のどの項目についてか。例「title」。',
        'The key of the record that it is about, such as title.',
      ],
      page: [
        'ページ。印刷されたページ番号ではなく、先頭から数えて1から。',
        'The page, counted from 1 at the beginning.',
      ],
      line: ['行。例「12」「12-15」。', 'The line or lines, such as 12-15.'],
      sheet: ['Excelのシート名。', 'The name of the sheet.'],
      cell: ['セル。例「C12」。', 'The cell, such as C12.'],
      row: ['行番号。1から。', 'The row, from 1.'],
      positionInCell: ['セルの中の何番目か。1から。', 'Which one inside the cell, from 1.'],
      itemsInCell: ['セルの中にいくつあるか。', 'How many the cell holds.'],
      printed,
      url: ['その場所を開くアドレス。', 'An address that opens the place.'],
      note: remark,
    },
  },
  doubt: {
    about: ['読み取りの迷い。', 'A doubt about the reading.'],
    keys: {
      field: ['どの項目についてか。例「parent」。', 'The key in doubt, such as parent.'],
      chosen: ['選んだ読み。選べなければ null。', 'What was chosen; null where nothing was.'],
      alternatives: ['ほかに考えられる読み。', 'What else it could be.'],
      reason: ['迷う理由、選んだ理由。', 'Why it is doubtful, and why this was chosen.'],
      confidence,
      affectsVerdict: ['読みによって判定が変わるとき true。', 'Whether the verdict depends on it.'],
    },
  },
  note: {
    about: ['注記。', 'A note.'],
    keys: {
      text: ['注記の文章。', 'The text.'],
      by: ['city（市の注記）か editor（ファイルを作った人）。', 'Whose note it is: city or editor.'],
      marker: ['注記の記号。例「※1」。', 'Its sign, such as ※1.'],
      field: ['どの項目についてか。例「unit」。', 'The key that it is about, such as unit.'],
      provenance: backing.provenance,
    },
  },
};
