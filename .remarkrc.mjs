// Findings in editors with a unified language server, such as VS Code with the extension `unifiedjs.vscode-remark`, and in
// remark-cli. Which files they look at stands in .remarkignore. What they load is made by `npm run compile`.
import offprint from 'offprint/remark'

export default {plugins: [offprint]}
