import type { Approval, Intervention, Language, Party } from '../../records/types.ts';
import { htmlParagraph, quoted, shortened } from '../escaping.ts';
import { pageLink } from '../page-link.ts';
import { messagesIn } from '../language.ts';

/** The approvals by telephone, with their parties. */
export type ByTelephone = readonly (readonly [Party, Approval])[];

/** The issue that asks for the written confirmation; people's text is shown as code. */
export function confirmationIssue(
  { id }: Intervention,
  approvals: ByTelephone,
  marker: string,
  assignees: readonly string[],
  language: Language,
): { readonly title: string; readonly body: string } {
  const words = messagesIn(language).confirmation;
  const { stamp } = messagesIn(language).moments;
  const given = approvals.map(([party, { by, at }]) =>
    htmlParagraph(words.given(words.parties[party], quoted(by), stamp(at))),
  );
  const sections = [
    marker,
    assignees.map((login) => `@${login}`).join(' '),
    htmlParagraph(words.body),
    ...given,
    htmlParagraph(words.afterwards),
    pageLink('concepts', language),
  ];
  return {
    title: shortened(words.title(id), 200),
    body: `${sections.filter((section) => section !== '').join('\n\n')}\n`,
  };
}
