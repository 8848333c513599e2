import { describe, expect, test } from 'vitest';
import { misnamed } from '../../src/records/candidates.ts';
import { brief } from './texts.ts';

const PATHS = ['.ezdrav/solution.yml', '.ezdrav/staff.yml'];

function wrongNames(...paths: readonly string[]): readonly string[] {
  const listing = paths.map((path) => ({ path, mode: '100644', type: 'blob' }));
  return misnamed(listing, PATHS).map((diagnostic) => `${diagnostic.file} ${brief(diagnostic)}`);
}

describe('a file whose settings nobody would read', () => {
  test.each([
    ['.ezdrav/solution.yaml', '.ezdrav/solution.yml'],
    ['.ezdrav/Solution.yml', '.ezdrav/solution.yml'],
    ['.ezdrav/SOLUTION.YAML', '.ezdrav/solution.yml'],
    ['.ezdrav/staff.yaml', '.ezdrav/staff.yml'],
    ['.ezdrav/STAFF.yml', '.ezdrav/staff.yml'],
  ])('%s', (path, meant) => {
    expect(wrongNames(path)).toEqual([`${path} 1:1 | misnamed | ${meant}`]);
  });

  test('beside the one that is read', () => {
    expect(wrongNames('.ezdrav/solution.yml', '.ezdrav/solution.yaml')).toEqual([
      '.ezdrav/solution.yaml 1:1 | misnamed | .ezdrav/solution.yml',
    ]);
  });

  test.each([
    ...PATHS,
    '.ezdrav/solution.yml.bak',
    '.ezdrav/solution.md',
    '.ezdrav/interventions/solution.yaml',
    'solution.yaml',
  ])('not %s', (path) => {
    expect(wrongNames(path)).toEqual([]);
  });
});
