import assert from 'node:assert/strict'
import {test} from 'node:test'
import {editorLanguage} from '../../src/remark/editor-language.js'

test('findings come in the language of the editor, else in that of the locale', () => {
  for (const [env, language] of [
    [{VSCODE_NLS_CONFIG: '{"userLocale":"zh-cn","osLocale":"en"}', LANG: 'en_US.UTF-8'}, 'zh'],
    [{VSCODE_NLS_CONFIG: '{"locale": "zh-tw"}'}, 'zh'],
    [{VSCODE_NLS_CONFIG: '{"locale":"en","osLocale":"zh-cn"}', LANG: 'zh_CN.UTF-8'}, 'en'],
    [{VSCODE_NLS_CONFIG: 'nonsense', LANG: 'zh_CN.UTF-8'}, 'zh'],
    [{LC_ALL: 'C', LANG: 'zh_CN.UTF-8'}, 'en'],
    [{}, 'en']
  ] as const) {
    assert.equal(editorLanguage(env), language, JSON.stringify(env))
  }
})
