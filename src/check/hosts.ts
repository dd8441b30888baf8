/** What hosts of static sites take, and whether a site fits. */

export type SiteSize = {
  files: number;
  folders: number;
  bytes: number;
  largest: { path: string; bytes: number };
  /** The folder with the most files of its own. */
  fullest: { path: string; files: number };
};

type Host = {
  name: string;
  /** The most that it takes; what is absent has no limit that the host names. */
  files?: number;
  /** Files and folders. */
  entries?: number;
  filesOfFolder?: number;
  bytes?: number;
  bytesOfFile?: number;
};

const MB = 1_000_000;
const MIB = 2 ** 20;

/**
 * As the hosts say, in 2026: GitHub Pages limits (a published site 1 GB; git takes no file above 100 MB, which counts where
 * the site is pushed as a branch), Cloudflare Pages limits (20,000 files on the free plan, 100,000 on paid ones since January
 * 2026, 25 MiB a file), Netlify's deploy overview (54,000 files in a folder), GitLab Pages (1 GB, 200,000 files
 * and folders).
 */
export const HOSTS: readonly Host[] = [
  { name: "GitHub Pages", bytes: 1000 * MB, bytesOfFile: 100 * MB },
  { name: "Cloudflare Pages, free", files: 20_000, bytesOfFile: 25 * MIB },
  { name: "Cloudflare Pages, paid", files: 100_000, bytesOfFile: 25 * MIB },
  { name: "Netlify", filesOfFolder: 54_000 },
  { name: "GitLab Pages", entries: 200_000, bytes: 1000 * MB },
];

const count = (number: number): string => number.toLocaleString("en-US");
const size = (bytes: number): string => `${count(Math.ceil(bytes / MB))} MB`;

/** Why a site does not fit a host; empty where it does. */
export function overLimits(host: Host, { files, folders, bytes, largest, fullest }: SiteSize): string[] {
  const limits: [most: number | undefined, has: number, words: (most: number) => string][] = [
    [host.files, files, (most) => `${count(files)} files of at most ${count(most)}`],
    [
      host.entries,
      files + folders,
      (most) => `${count(files + folders)} files and folders of at most ${count(most)}`,
    ],
    [host.bytes, bytes, (most) => `${size(bytes)} of at most ${size(most)}`],
    [
      host.bytesOfFile,
      largest.bytes,
      (most) => `${largest.path} has ${size(largest.bytes)} of at most ${size(most)}`,
    ],
    [
      host.filesOfFolder,
      fullest.files,
      (most) => `${fullest.path}/ has ${count(fullest.files)} files of at most ${count(most)}`,
    ],
  ];
  return limits.flatMap(([most, has, words]) => (most !== undefined && has > most ? [words(most)] : []));
}

/** A line a host: `GitHub Pages: fits`. A notice, no fault: a site is published on one host, not on all. */
export function hostLines(site: SiteSize): string[] {
  return HOSTS.map((host) => {
    const over = overLimits(host, site);
    return `  ${host.name}: ${over.length === 0 ? "fits" : `does not fit (${over.join("; ")})`}`;
  });
}
