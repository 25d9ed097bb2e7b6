import { describe, expect, it } from 'vitest';
import { findingsInBuilt } from '../../scripts/support/built-output';

const cited = new Set(['https://source.example/rates']);

describe('findingsInBuilt', () => {
  it.each([
    ['eval("1")'],
    ['(0,eval)("1")'],
    ['self.eval(a)'],
    ['const a=eval;'],
    ['new Function("return 1")'],
    ['(0,Function)("a")'],
    ['self.Function("a")'],
    ['self["Function"]("a")'],
    ['let f=Function("a")'],
    ['setTimeout("alert(1)", 1)'],
    ['(0,setTimeout)("alert(1)", 1)'],
    ['importScripts(a)'],
    ['self.importScripts(a)'],
    ['x=import(a)'],
    ['import("https://elsewhere.example/a.js")'],
    ['a.innerHTML=b'],
    ['a["innerHTML"]=b'],
    ['a.outerHTML = b'],
    ['a.srcdoc=b'],
    ['a.setHTMLUnsafe(b)'],
    ['Document.parseHTMLUnsafe(b)'],
    ['a.createContextualFragment(b)'],
    ['a.insertAdjacentHTML("beforeend",b)'],
    ['document.write(a)'],
    ['new DOMParser().parseFromString(a,"text/html")'],
    ['return fetch(a)'],
    ['fetch(a)'],
    ['self.fetch(a)'],
    ['globalThis.fetch.call(self,a)'],
    ['(0,fetch)(a)'],
    ['const a=fetch;'],
    ['self["fetch"](a)'],
    ['new XMLHttpRequest'],
    ['new EventSource(a)'],
    ['new WebTransport(a)'],
    ['new RTCPeerConnection'],
    ['new WebSocket(a)'],
    ['navigator.sendBeacon(a)'],
    ['<script src="//elsewhere.example/a.js"></script>'],
    ['.a{background:url(https://elsewhere.example/a.png)}'],
    ['const a="https://elsewhere.example/collect"'],
    ['const a="https://www.tiktok.com.elsewhere.example/"'],
  ])('finds %s', (text) => {
    expect(findingsInBuilt('a.js', text, cited)).not.toEqual([]);
  });

  it.each([
    [
      'a call that only ends like one',
      'retrieval(a);prefetch(b);o.fetch(c);isFunction(d);o.fetchPriority=e',
    ],
    ['an import of a part of the build', 'import("./chunks/a.js")'],
    ['a function of setTimeout', 'setTimeout(()=>a(),1)'],
    ['a comparison', 'a.innerHTML===b'],
    ['the site', 'const a="https://www.tiktok.com/*"'],
    ['the origin of the site', 'const a="https://www.tiktok.com"'],
    [
      'the reader of addresses in Papa Parse',
      'if(t=new XMLHttpRequest,this._config.withCredentials)a()',
    ],
    ['a cited source', 'const a="https://source.example/rates"'],
    ['a name in a markup language', 'createElementNS("http://www.w3.org/2000/svg","svg")'],
    ["React's inert script element", 'a.innerHTML=`<script><\\/script>`'],
    ["React's own dangerouslySetInnerHTML", 'a?.__html!==n&&(e.innerHTML=n)'],
  ])('lets %s pass', (_what, text) => {
    expect(findingsInBuilt('a.js', text, cited)).toEqual([]);
  });

  it('finds our use of innerHTML beside that of React', () => {
    const text = `a?.__html!==n&&(e.innerHTML=n);${'x();'.repeat(9)}b.innerHTML=c`;
    expect(findingsInBuilt('chunks/popup.js', text, cited)).toEqual([
      'chunks/popup.js: "();x();x();x();x();b.innerHTML=c" makes markup of text',
    ]);
  });
});
