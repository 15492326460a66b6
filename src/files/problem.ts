const problems: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the disk can only be read', ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder', EEXIST: 'there is a file of that name', EISDIR: 'there is a folder of that name',
  ENAMETOOLONG: 'the name is longer than the disk allows', ELOOP: 'its links lead to each other in a circle',
  ENOENT: 'it is not there any more', NOFOLDER: 'the system lets nobody make a folder there', EIO: 'the disk does not give it',
}

/** Why the system refused a file, in words for someone who writes no programs; the system's own where none are known. */
export const problemOf = (error: Error & { readonly code?: string | undefined }): string => problems[error.code ?? ''] ?? error.message
