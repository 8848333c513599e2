/** The text of the link to a page, by its topic. */
export const PAGE_LINKS = {
  concepts: 'How an intervention goes, in one picture',
  review: 'How the review after the work goes',
  mail: 'How approval by mail goes',
  modes: 'What each mode does and which permissions it needs',
  staff: 'What each mode does and which permissions it needs',
};
