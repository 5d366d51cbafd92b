// Writes the plan file's JSON Schema for editors and for validators in other languages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { planJsonSchema } from '../src/schema/json-schema.js';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
