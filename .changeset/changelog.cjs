// How a changeset stands in CHANGELOG.md: as one point of a list, without the hash of a commit, which tells users nothing.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
