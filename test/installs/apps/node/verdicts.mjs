// Verdict and title of every indicator of a plan file, as JSON.
import { readFileSync } from 'node:fs';
import { assess } from 'keikaku';
import { parsePlanText } from 'keikaku/schema';

const parsed = parsePlanText(readFileSync(process.argv[2], 'utf8'));
if (!parsed.ok) throw new Error(parsed.problems.map(({ code }) => code).join(', '));
console.log(JSON.stringify(parsed.plan.indicators.map((one) => [one.id, assess(one).verdict])));
