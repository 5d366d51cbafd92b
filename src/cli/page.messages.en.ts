import type { Words } from './page.messages.js';

const en: Words = {
  table: 'View as a table',
  tableOf: (title) => `Table: ${title}`,
  skip: 'Skip to content',
  contents: 'Pages of this plan',
  pages: 'Pages',
  overview: 'About the plan',
  page: {
    'plan-summary': { name: 'About the plan', about: 'Its aims, its period, and how much is in it' },
    'policy-tree': { name: 'Structure of policies', about: 'From directions down to actions' },
    'kpi-board': { name: 'All indicators', about: 'Baseline, latest value, target and verdict of each' },
    'kpi-gauge': { name: 'Indicators one by one', about: 'A picture and a verdict for each' },
    'progress-table': { name: 'Progress', about: 'What was done, action by action' },
    'plan-diff': { name: 'Changes from the last plan', about: 'What goes on, what changed, what is new' },
    'project-review': { name: 'Evaluation of projects', about: 'Cost, results, grades and next steps' },
    'actor-matrix': { name: 'Who does what', about: 'Departments and partners with their roles' },
    'issue-map': { name: 'Issues and policies', about: 'Which policy answers which issue, and the gaps' },
    'plan-timeline': { name: 'The plan in time', about: 'Period, revisions, and other plans' },
  },
  planFile: 'Plan file (JSON)',
  source: 'Source',
  asOf: 'Content as of',
  publishedOn: 'Published',
  licence: 'Terms of use',
  noLicence: 'No terms of use are stated',
  written: (day) => `This page was made on ${day}`,
};

export default en;
