/** How a post as a web page looks, on screen in both schemes and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1d2327; --soft: #5a6670; --line: #d5dade; --mark: #fff0b3; --link: #0b5cad; --ground: #fff; --code: #f3f5f6 }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7ea; --soft: #9da7b0; --line: #3a4249; --mark: #5c4a00; --link: #8fc1ff; --ground: #16191c; --code: #22272b } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.6 Georgia, "Source Serif 4", "Noto Serif", serif }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 6rem; overflow-wrap: break-word }
h1, h2, h3, h4, h5, h6 { font-family: system-ui, "Source Sans 3", sans-serif; line-height: 1.25; margin: 2em 0 .6em; break-after: avoid }
h1 { font-size: 2rem; margin-top: 0 } h2 { font-size: 1.5rem } h3 { font-size: 1.2rem } h4, h5, h6 { font-size: 1.05rem }
header p { color: var(--soft); font-family: system-ui, sans-serif; font-size: .95rem }
a { color: var(--link) }
img { max-width: 100%; max-height: 44rem; width: auto; height: auto; display: block; margin: 1.5rem auto; break-inside: avoid }
blockquote { margin: 1.25rem 0; padding: 0 0 0 1rem; border-inline-start: 3px solid var(--line); color: var(--soft) }
pre { background: var(--code); padding: .8rem 1rem; overflow-x: auto; border-radius: 4px; white-space: pre-wrap }
code { font: .9em ui-monospace, monospace; background: var(--code); padding: .1em .25em; border-radius: 3px }
pre code { padding: 0 }
li:has(> input, > p > input) { list-style: none } li > input, li > p > input { margin: 0 .4em 0 -1.4em }
mark { background: var(--mark); color: inherit }
table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; font-size: .95em }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; vertical-align: top } :is(th, td):not([align]) { text-align: start }
sup { font-size: .75em; line-height: 0 }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0 }
@page { margin: 2cm }
@media print {
  :root { --text: #000; --soft: #444; --line: #bbb; --mark: #fff0b3; --link: #000; --ground: #fff; --code: #f3f5f6 }
  body { font-size: 11pt } main { max-width: none; padding: 0 } img { max-height: 11cm } pre, table, blockquote { break-inside: avoid }
}
`;
