import { END_FORMS } from "./byline-ends.ts";
import type { BylineForm } from "./byline-form.ts";
import { HEADLINE_FORMS } from "./byline-headlines.ts";
import { LEAD_FORMS } from "./byline-leads.ts";
import { LINE_FORMS } from "./byline-lines.ts";
import { PUPIL_FORMS } from "./byline-pupils.ts";

/** The forms of bylines, by their places, the surest of each first. */
export const BYLINE_FORMS: readonly BylineForm[] = [
  ...LINE_FORMS,
  ...PUPIL_FORMS,
  ...HEADLINE_FORMS,
  ...LEAD_FORMS,
  ...END_FORMS,
];
