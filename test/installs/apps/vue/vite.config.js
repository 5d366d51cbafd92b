import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => /^(plan|kpi|policy|progress|project|actor|issue)-/.test(tag);

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
