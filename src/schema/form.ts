// Written by `npm run schema:form` from plan.ts; sound.ts says how to read it.
export const FORM = `plan~ $schema:s- schemaVersion:=1 id:i title:t shortTitle:t- subtitle:t- edition:t- publisher:.publisher lang:l fiscalYearStartMonth:o- period:.span- status:.planStatus published:m- asOf:m- licence:.licence- textPolicy:t- documents:.document*- surveys:.survey*- statements:.statement*- levels:.level*- marks:.mark*- items:.item*- indicators:.indicator*- outcomes:.outcome*- reports:.report*- projects:.project*- scales:.scale*- actors:.actor*- roles:.role*- issueGroups:.issueGroup*- issues:.issue*- links:.link*- relations:.relation*- events:.event*- changes:.change*- discarded:.discardedText*- errata:.erratum*-
publisher name:t code:d- department:t- contact:.contact-
contact office:t- postalCode:f- address:t- tel:f- email:f- url:u-
planStatus state:outline|draft|consultation|adopted|in-force|superseded|unstated printed:f- basis:stated|inferred- note:t-
licence name:t url:u-
document~ id:#documents title:t kind:source|full-text|summary|web-page|data|other- publisher:t- published:m- url:u- file:f- pages:c- draft:.draftMark- occasion:t-
draftMark printed:f- note:t-
survey~ id:#surveys name:t organisation:t- family:f- url:u-
statement~%titled id:#statements kind:vision|purpose|principle|pillar|goal|direction|desired-state|revision-policy|delivery|other label:t- number:f- title:t! titleState:stated|provisional|placeholder|missing|reconstructed|inferred- titlePrinted:f- titleVariants:t*- inferredTitle:.inferredTitle- summary:t- item:@items- inheritedFrom:t-
inferredTitle title:t reason:t- confidence:certain|high|medium|low|unresolved-
level~ id:#levels label:t! role:pillar|field|goal|policy|measure|programme|project|action
mark~ id:#marks axis:f label:t short:t- meaning:t- tentative:b-
item~%titled id:#items level:@levels parent:@items- alsoUnder:.alsoUnder*- order:n- number:f- title:t! titleState:stated|provisional|placeholder|missing|reconstructed|inferred- titlePrinted:f- titleVariants:t*- inferredTitle:.inferredTitle- summary:t- summaryLabel:t- marks:@marks*- actors:.involvement*- tags:f*- placement:.placement- continues:.continuation*-
alsoUnder~ item:@items confidence:certain|high|medium|low|unresolved- reason:t-
continuation item:i basis:stated|inferred confidence:certain|high|medium|low|unresolved- reason:t-
involvement~ actor:@actors role:lead|cooperating|other-department|named note:t-
placement state:repaired|uncertain printedUnder:@items- alternativeParent:@items- confidence:certain|high|medium|low|unresolved reason:t
indicator~ id:#indicators title:t titleVariants:t*- items:@items*- number:f- definition:t- unit:t! decimals:c- outOf:n- kind:count|ratio|money|area|index|yes-no|text|other direction:.direction accumulation:point|yearly|cumulative|unstated- cumulativeSince:m- standing:.standing- baseline:.baseline- targets:.targets*- observations:.observation*- breaks:.seriesBreak*- replaces:.replacement- replacedBy:.replacement- referenceValues:.referenceValue*-
direction value:up|down|keep basis:stated|inferred reason:t-
standing kind:main|reference label:t- basis:stated|inferred reason:t-
baseline~%valued label:t- period:m- value:v- missing:.missing- printed:s- observed:m- survey:@surveys- surveyPrinted:f- accumulation:point|yearly|cumulative|unstated- provisional:.provisional- approximate:b- revised:.revision-
observation~%valued period:m value:v- missing:.missing- printed:s- observed:m- survey:@surveys- surveyPrinted:f- accumulation:point|yearly|cumulative|unstated- provisional:.provisional- approximate:b- revised:.revision-
missing reason:not-yet|not-surveyed|discontinued|withheld|not-applicable|unstated printed:s- note:t-
provisional asOf:m- note:t-
revision~ previous:n!- reason:t- on:m-
targetEqual~%target operator:=equal value:n due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetAtLeast~%target operator:=at-least value:n due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetAtMost~%target operator:=at-most value:n due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetRange~%target operator:=range min:n max:n due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetKeepOrBetter~%target operator:=keep-or-better tolerance:n- due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetTrend~%target operator:=trend towards:up|down due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetText~%target operator:=text text:t due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
targetDone~%target operator:=done due:m!- interim:b- accumulation:point|yearly|cumulative|unstated- printed:s- revised:.revision-
seriesBreak~ at:m kind:definition|method|survey|replaced|other comparable:b! reason:t
replacement~ indicator:@indicators- title:t- reason:t-
referenceValue~%valued label:t value:v- missing:.missing- printed:s- observed:m- survey:@surveys- surveyPrinted:f- accumulation:point|yearly|cumulative|unstated- provisional:.provisional- approximate:b- revised:.revision- unit:t! reason:t-
outcome~ id:#outcomes label:t basis:stated|inferred glyph:disc|ring|diamond|cross|dash|triangle|square- attention:b-
report~ id:#reports period:m items:@items+ text:t- outcomes:@outcomes*- figures:.figure*- dates:.datedFact*- reason:t- notApplicable:t- actors:.involvement*- overlaps:@reports*-
figure%valued label:t value:v- missing:.missing- unit:t! printed:s- role:result|plan|target|change- accumulation:point|yearly|cumulative|unstated- approximate:b- gross:b- derived:b- caveat:t-
datedFact at:m label:t-
project~ id:#projects parent:@projects- items:@items*- number:f- title:t period:m summary:.entry*- summaryLabel:t- finance:.money*- indicators:@indicators*- results:.entry*- resultsLabel:t- next:.entry*- nextLabel:t- notApplicable:.notApplicable*-
entry~ text:t kind:fact|note- figures:.figure*- dates:.datedFact*- outsideGrant:b-
money~ source:total|grant|own|state|prefecture|loan|fees|other label:t- stage:planned|budget|expected|settled|unstated amount:n unit:t printed:s- share:n-
notApplicable~ field:f printed:s-
scale~ id:#scales title:t by:@actors- basis:t- grades:.grade+
grade~ id:#grades label:t criterion:t- tone:good|fair|attention|neutral-
actor~ id:#actors name:t kind:city|department|committee|chamber|association|business|farm|school|npo|citizens|government|bank|media|other- aliases:.alias*- members:@actors*- intermediary:b-
alias name:t note:t-
role~ id:#roles actors:@actors+ label:t- text:t state:committed|expected|unstated items:@items*- supports:@actors*-
issueGroup~ id:#issueGroups title:t-
issue~ id:#issues title:t group:@issueGroups- summary:t-
link~ id:#links- from:@ to:@ kind:leads-to|covers|serves|related|depends-on weight:main|partial- basis:stated|inferred confidence:certain|high|medium|low|unresolved- reason:t-
relation~ id:#relations- kind:upper|lower|related|supersedes|superseded-by|part-of title:t plan:i- sharedIds:b- url:u- period:.span- basis:stated|inferred- note:t-
event~ id:#events- kind:adopted|revised|published|consultation|meeting|period|other title:t at:m- span:.span- selfName:t- summary:t- url:u- basis:stated|inferred-
change~ id:#changes kind:added|renamed|merged|split|moved|dropped|reorganised|kept title:t reason:t!- levelPrinted:t- fromPlan:i- from:i*- to:@items*- partly:@items*- basis:stated|inferred- confidence:certain|high|medium|low|unresolved-
discardedText~ text:f reason:t
erratum~ where:f- printed:f reading:t- note:t-
printedMoment at:w! printed:f- basis:stated|inferred- note:t-
span~%span from:m!- to:m!- printed:f- years:c- basis:stated|inferred- note:t-
provenance document:@documents- field:f- page:c- line:f- sheet:f- cell:f- row:c- positionInCell:c- itemsInCell:c- printed:s- url:u- note:t-
doubt field:f chosen:t!- alternatives:t*- reason:t confidence:certain|high|medium|low|unresolved affectsVerdict:b-
note text:t by:city|editor marker:f- field:f- provenance:.provenance*-`;
