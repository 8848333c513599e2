/** The file name of the workflow this run belongs to, `deploy.yml`; null if unknown. */
export function readOwnWorkflow(): string | null {
  const ref = process.env['GITHUB_WORKFLOW_REF'] ?? '';
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref)?.[1] ?? null;
}
