import { packed } from '../dossier/zip.ts';
import { sentence } from '../report/document.ts';
import { dossierParts, goneJson } from '../report/dossier/gathered.ts';
import { messagesIn } from '../report/language.ts';
import { InputError } from '../runner/inputs.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeList, concludeProblem } from './mode-result.ts';
import { gatherDossier } from './evidence/gathering.ts';
import { filled } from '../report/filled.ts';

/**
 * `mode: evidence`: gathers the dossier of the intervention whose id the input `intervention` names, as a zip
 * next to the runner's other temporary files, for an upload step.
 */
export async function evidence(input: ModeInput): Promise<ModeResult> {
  const { inputs, context } = input;
  const id = inputs.intervention;
  if (id === undefined) throw new InputError('intervention', 'POSEG-2026-041');
  return onRepository(input, async (repository) => {
    repository.client.begin();
    const archive = { repository, server: context.server };
    const gathering = await gatherDossier(archive, id);
    const language = inputs.language ?? 'en';
    switch (gathering.kind) {
      case 'problem':
        return concludeProblem(gathering.problem, language);
      case 'no-such':
      case 'several': {
        const { noSuch, several } = messagesIn(language).dossier;
        const text =
          gathering.kind === 'no-such'
            ? filled(noSuch, { id, known: gathering.known.join(', ') })
            : filled(several, { id, paths: gathering.paths.join(', ') });
        return concludeList(
          [sentence(text)],
          language,
          { schema: 1, mode: 'evidence', gathered: false },
          false,
        );
      }
      case 'gathered': {
        const { files, index } = gathering;
        const spoken = gathering.language ?? language;
        const parts = dossierParts(index, [...files.keys()], spoken);
        const gone = goneJson(index.gone, spoken);
        const report = { ...index, gone, mode: 'evidence', gathered: true };
        const whole = index.gone.every(({ why }) => why === 'not-found');
        const concluded = concludeList(parts, spoken, report, whole);
        return {
          ...concluded,
          outputs: { 'intervention-id': index.intervention, 'plan-digest': index['plan-digest'] },
          dossier: packed(files),
        };
      }
    }
  });
}
