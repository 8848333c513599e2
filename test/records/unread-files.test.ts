import { describe, expect, test } from 'vitest';
import { candidatePaths, unreadFiles } from '../../src/records/candidates.ts';

const blob = (path: string) => ({ path, mode: '100644', type: 'blob' });
const tree = (path: string) => ({ path, mode: '040000', type: 'tree' });

describe('what nobody reads', () => {
  test.each([
    '.ezdrav/interventions/b.yaml',
    '.ezdrav/interventions/B.YML',
    '.ezdrav/Interventions/b.yml',
    '.ezdrav/intervention.yaml',
    '.ezdrav/Intervention.yml',
    '.ezdrav/intervention.yml.bak',
    '.ezdrav/intervention.txt',
    '.ezdrav/intervention',
    '.ezdrav/poseg.yml',
    '.ezdrav/posegi/b.yml',
    '.ezdrav/Done/b.yml',
    '.ezdrav/interventions/b.yml.txt',
    '.ezdrav/staff',
    '.ezdrav/interventions/solution.yaml',
  ])('%s', (path) => {
    expect(unreadFiles([blob(path)]).map(({ file, code }) => [file, code])).toEqual([
      [path, 'file.unread'],
    ]);
  });

  test('a folder within the interventions', () => {
    const listing = [tree('.ezdrav/interventions'), tree('.ezdrav/interventions/2026')];
    expect(unreadFiles(listing).map(({ file }) => file)).toEqual(['.ezdrav/interventions/2026']);
  });

  test.each([
    blob('.ezdrav/README.md'),
    blob('.ezdrav/.gitkeep'),
    blob('.ezdrav/intervention.yml'),
    blob('.ezdrav/interventions/b.yml'),
    blob('.ezdrav/interventions/README.md'),
    blob('.ezdrav/solution.yml'),
    blob('.ezdrav/staff.yml'),
    blob('.ezdrav/organisation.yml'),
    // The gate itself refuses these.
    blob('.ezdrav/Solution.yml'),
    blob('.ezdrav/staff.yaml'),
    blob('.ezdrav/done/b.yaml'),
    blob('.ezdrav/requests/b.yaml'),
    tree('.ezdrav/done'),
    tree('.ezdrav/requests'),
    tree('.ezdrav/posegi'),
    tree('.ezdrav/posegi/2026'),
    tree('.ezdrav'),
    blob('.ezdrav/nacrt.pdf'),
  ])('$path is not mentioned', (entry) => {
    expect(unreadFiles([entry])).toEqual([]);
  });

  test('is named where nothing else is there', () => {
    const { diagnostics } = candidatePaths([blob('.ezdrav/poseg.yml')]);
    expect(diagnostics).toMatchObject([{ code: 'file.missing', found: '.ezdrav/poseg.yml' }]);
  });
});
