import { shellWord } from '../../init/steps.ts';
import { ENGLISH_MOMENTS } from '../../moments.ts';

const { count } = ENGLISH_MOMENTS;

/** The questions and sentences of `ezdrav urgent`. */
export const URGENT_PLAN = {
  from: 'Which version runs in production now?',
  reason: (least: number) =>
    `What is broken, and why can it not wait? (at least ${count(least, { one: 'character', other: 'characters' })})`,
  impact: 'What will users notice during the work, and what do they do meanwhile?',
  rollback: 'How is the present state restored, and who decides?',
  downtime: 'Will the service be down?',
  yesNo: { true: 'yes', false: 'no' },
  affects: 'Which other services are affected? (is this still true? empty: none)',
  client: 'Who approved for the client, by telephone? (empty: nobody yet)',
  ict: 'Who approved for the eZdravje ICT team, by telephone? (empty: nobody yet)',
  moved: 'ezdrav init --urgent is now: ezdrav urgent TAG INCIDENT',
  next: ({
    id,
    path,
    tag,
    branch,
    recipients,
    lacking,
  }: {
    readonly id: string;
    readonly path: string;
    readonly tag: string;
    readonly branch: string;
    readonly recipients: string;
    /** The parties whose approval is still missing. */
    readonly lacking: readonly string[];
  }) => [
    ...lacking.map(
      (party) =>
        `Call them, then: ezdrav record approval ${id} --party ${party} --reference telephone (two different people)`,
    ),
    `Bring it to ${branch}; with a mail server that notifies ${recipients}: git add ${shellWord(path)} && git commit -m ${shellWord(`${id}: ${tag}`)} && git push`,
    `Without a mail server, send what "ezdrav letter urgent-notification --intervention ${path}" prints, then: ezdrav record notification ${id}`,
    `Push the tag; that starts the deployment, once: git push origin ${shellWord(tag)}`,
  ],
};
