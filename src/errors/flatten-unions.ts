import type { z } from 'zod';

/** A finding of zod. */
export type SchemaIssue = z.core.$ZodIssue;

/** The branch of a union that the author most likely meant: the one with the fewest findings, deepest first. */
function findNearestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] | undefined {
  const depth = (issues: readonly SchemaIssue[]): number => Math.max(...issues.map((issue) => issue.path.length));
  return branches
    .filter((issues) => issues.some((issue) => issue.path.length > 0))
    .toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0];
}

/** Findings of unions replaced by those of their nearest branch, with full paths. */
export function flattenUnions(issues: readonly SchemaIssue[]): SchemaIssue[] {
  return issues.flatMap((issue) => {
    const branch = issue.code === 'invalid_union' ? findNearestBranch(issue.errors) : undefined;
    if (!branch) return [issue];
    return flattenUnions(branch).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}
