export type { Difference } from "./differences.ts";
export type { KeptArticle, NamedArticle, Plan, PlannedArticle, RemovedArticle } from "./plan.ts";
export { type Held, reconcile } from "./reconcile.ts";
