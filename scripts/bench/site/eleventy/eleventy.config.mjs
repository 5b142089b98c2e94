/** So many articles stand on a page of a list. */
const ON_A_PAGE = 100;

/** The lists that have pages, and the names under which an article stands in each. */
const LISTS = {
  issues: ({ issues }) => issues,
  sections: ({ sections }) => sections,
  reporters: ({ reporters }) => reporters,
};

export default function configure(config) {
  config.addCollection("lists", (api) => {
    const newestFirst = api.getFilteredByGlob("./content/**/*.md").reverse();
    return Object.entries(LISTS).flatMap(([list, namesOf]) => pagesOf(list, newestFirst, namesOf));
  });
  return {
    dir: { input: "content", includes: "../_includes" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

function pagesOf(list, articles, namesOf) {
  const byName = new Map();
  for (const article of articles) {
    for (const name of namesOf(article.data)) {
      if (!byName.has(name)) byName.set(name, []);
      byName.get(name).push(article);
    }
  }
  return [...byName].flatMap(([name, all]) =>
    Array.from({ length: Math.ceil(all.length / ON_A_PAGE) }, (_, number) => ({
      ...{ list, name, number },
      path: `/${list}/${name.replaceAll("/", "-")}/${number > 0 ? `${number + 1}/` : ""}`,
      articles: all.slice(number * ON_A_PAGE, (number + 1) * ON_A_PAGE),
    })),
  );
}
