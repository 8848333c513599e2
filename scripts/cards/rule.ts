import type { Language } from '../../src/records/types.ts';
import { codesOfRule, ALL_RULES } from '../../src/rules/registry.ts';
import type { ReasonCode } from '../../src/rules/reason-codes.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CARD_WORDS } from './words.ts';
import { factReader } from '../../src/report/fact-reader.ts';
import { loadLanguage, messagesIn } from '../../src/report/language.ts';

await loadLanguage();

/** A sentence of ours in a Markdown page: `<Message-ID>` is text there, and an address is not a link. */
function prose(sentence: string): string {
  return sentence.replace(/[<>|]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function said(code: ReasonCode, language: Language): { what: string; fix: string } {
  const messages = messagesIn(language);
  const { say } = factReader({}, null, messages);
  const { what, fix } = messages.reasons[code];
  return { what: prose(say(what)), fix: prose(say(fix)) };
}

/** The card of one rule: when it refuses, settings, reason codes, remedies. Every code is an anchor. */
export function ruleCard(rule: Rule, language: Language): string {
  const words = CARD_WORDS[language];
  const { reasons, rules } = messagesIn(language);
  const { name, refuses, example, settings } = rules[rule.id];
  const codes = codesOfRule(rule.id);
  const waived = rule.waivedByUrgency ? words.waived : words.holds;
  const test = rule.enforcedOutsideProduction ? words.holds : words.reported;
  return [
    `<!-- ${words.made.replaceAll('`', '')} -->`,
    `# ${words.rule(name)} (\`${rule.id}\`)`,
    `[${words.index}](README.md) · [${words.other[0]}](${words.other[1]}/${rule.id}.md)`,
    `## ${words.refusesWhen}`,
    `… ${refuses}`,
    `${words.example} ${example}`,
    `- ${words.urgent}: ${waived}.\n- ${words.test}: ${test}.`,
    `## ${words.settings}`,
    settings.length === 0
      ? words.none
      : settings.map(([key, meaning]) => `- ${key}: ${meaning}`).join('\n'),
    `## ${words.reasonCodes}`,
    [
      `| ${words.code} | ${words.inShort} | ${words.says} |`,
      '|---|---|---|',
      ...codes.map(
        (code) =>
          `| <a id="${code}"></a>\`${code}\` | ${prose(reasons[code].brief)} | ${said(code, language).what} |`,
      ),
    ].join('\n'),
    `## ${words.unblock}`,
    codes.map((code) => `- \`${code}\`: ${said(code, language).fix}`).join('\n'),
    '',
  ].join('\n\n');
}

/** The page with links to every card and every code. */
export function cardIndex(language: Language): string {
  const words = CARD_WORDS[language];
  const { reasons, rules } = messagesIn(language);
  return [
    `<!-- ${words.made.replaceAll('`', '')} -->`,
    `# ${words.index}`,
    `[${words.other[0]}](${words.other[1]}/README.md)`,
    words.indexLead,
    ALL_RULES.map(({ id }) => `- [${rules[id].name}](${id}.md) (\`${id}\`)`).join('\n'),
    `## ${words.allCodes}`,
    [
      `| ${words.code} | ${words.inShort} | ${words.ruleColumn} |`,
      '|---|---|---|',
      ...ALL_RULES.flatMap(({ id }) =>
        codesOfRule(id).map(
          (code) =>
            `| [\`${code}\`](${id}.md#${code}) | ${prose(reasons[code].brief)} | ${rules[id].name} |`,
        ),
      ),
    ].join('\n'),
    '',
  ].join('\n\n');
}
