/** Archives of documents: zip and tar.gz, unpacked within limits. */
package org.resolute.corpus.archive;
