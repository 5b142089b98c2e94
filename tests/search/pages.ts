import { html } from "./article-page.ts";

/** The fields and lists of a search page, as plain as `search-page.ts` allows. */
const searching = `
<form id="search-form" role="search">
  <label>检索 <input type="search" name="q"></label>
  <input name="from" aria-label="从"> <input name="to" aria-label="到">
  <select name="section" aria-label="版面" data-counted="{value}（{articles}）"><option value="">全部</select>
  <select name="reporter" aria-label="记者" data-counted="{value}（{articles}）"><option value="">全部</select>
  <select name="page" aria-label="版次" data-counted="{value}（{articles}）"><option value="">全部</select>
  <select name="sort" aria-label="次序"><option value="">相关<option value="newest">最新<option value="oldest">最早</select>
  <button>检索</button>
</form>
<p id="search-status" role="status" data-searching="正在检索" data-part="已有 {total} 篇" data-total="{total} 篇" data-one="只有 1 篇"
  data-none="没有找到" data-failed="检索出错"></p>
<button id="search-retry" type="button" hidden>重试</button>
<p id="search-hints" hidden>换一个词试试</p>
<a id="search-widen" hidden>全部</a>
<figure id="search-histogram" hidden data-summary="{from}至{to}，最多{most}（{articles}）" data-bar="{when}：{articles}篇">
<svg role="group" viewBox="0 0 1000 100" preserveAspectRatio="none" width="400" height="40"></svg>
<figcaption><span data-edge="from"></span><span data-edge="to"></span></figcaption></figure>
<ol id="search-results"></ol>
<template id="search-result"><li><a data-part="link"><span data-part="title" data-unread="标题读不到"></span></a> <time data-part="date"></time>
  <span data-part="section"></span> <span data-part="reporter"></span> <p data-part="excerpt"></p></li></template>
<button id="search-more" type="button" hidden>更多</button>
<script type="module" src="/repo/assets/search-page.js"></script>
<script type="module" src="/repo/assets/keys.js"></script>`;

export const searchPage = html(searching);

/** The search page of one of several sites of a newspaper. */
export const searchPageWith = (volume: string): string =>
  html(
    `<p data-volume="${volume}" hidden>未能检索<a href="${volume}search/">旧报</a></p>${searching}`,
    new URL(volume).origin,
  );
