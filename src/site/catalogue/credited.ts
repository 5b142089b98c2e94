import type { Article } from "../../model.ts";
import type { Role } from "./entries.ts";

/** In the order in which they are named. */
export const ROLES: readonly Role[] = ["reporter", "correspondent", "photographer"];

/** The names of those who made an article, by role, each once; of the roles that somebody had. */
export type Credited = { readonly [Of in Role]?: readonly string[] };

/** Tell who made an article. Who is credited under a photograph is its photographer. */
export function creditedIn(article: Article): Credited {
  const found = ROLES.map((role) => [role, namesOf(article, role)] as const);
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

function namesOf(article: Article, role: Role): readonly string[] {
  const captions = role === "photographer" ? article.photos.flatMap((photo) => photo.photographer ?? []) : [];
  return [...new Set([...article[role], ...captions].map((name) => name.normalize("NFC")))];
}
