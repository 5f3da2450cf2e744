/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to the project itself. Kept for ever.
 *
 * @param number of the entry, growing; there may be gaps
 * @param actor who did it
 * @param what what it was
 * @param arguments the particulars, by the names that {@link What} gives
 */
public record HistoryEntry(
        long number, Instant at, String actor, What what, Map<String, String> arguments) {

    public HistoryEntry {
        arguments = Map.copyOf(arguments);
    }

    /** What can happen to a project. */
    public enum What {
        /** Arguments {@code name}, {@code role}. */
        MEMBER_ADDED("member-added"),
        /** Arguments {@code name}, {@code before}, {@code after}. */
        MEMBER_ROLE_CHANGED("member-role-changed"),
        /** Arguments {@code before}, {@code after}. */
        MEMBER_RENAMED("member-renamed"),
        /** Arguments {@code package} (its ULID), {@code member}, {@code file}, {@code sets}. */
        PACKAGE_MADE("package-made"),
        /** Arguments {@code package} (its ULID), {@code member}, {@code file}. */
        PACKAGE_TAKEN_BACK("package-taken-back"),
        /**
         * Arguments {@code package} (its ULID), {@code member}, {@code file}, and what came home:
         * {@code sets} that were changed, {@code changes} in their journals, {@code states}, {@code
         * comments}, {@code entries} of the catalogue, and how many sets were {@code refused}.
         */
        PACKAGE_MERGED("package-merged"),
        /** Arguments {@code round}, {@code part}, {@code documents} (how many). */
        ROUND_CHANGED("round-changed"),
        /** Arguments {@code name} of the setting, {@code before}, {@code after}. */
        SETTING_CHANGED("setting-changed"),
        /** Arguments {@code name}, {@code document} (its ULID), {@code reason} if there is one. */
        DOCUMENT_REMOVED("document-removed"),
        /** Arguments {@code name}, {@code document}, {@code removed-as} if it had another name. */
        DOCUMENT_RESTORED("document-restored"),
        /** Arguments {@code document}, {@code before}, {@code after}. */
        DOCUMENT_RENAMED("document-renamed"),
        /**
         * Arguments {@code name}, {@code document}, {@code before}, {@code after}: words of {@link
         * org.scholion.text.BaseDirection}.
         */
        DOCUMENT_DIRECTED("document-directed"),
        /**
         * Arguments {@code name}, {@code document}, {@code replacement} (both ULIDs), {@code
         * reason} if there is one. The replaced one is removed.
         */
        DOCUMENT_REPLACED("document-replaced"),
        /**
         * Arguments {@code name}, {@code document}, and what was lost: {@code sha256} of the
         * source, {@code characters}, {@code members}, {@code annotations}, {@code changes}, {@code
         * comments}, {@code decisions}.
         */
        DOCUMENT_PURGED("document-purged"),
        /**
         * Arguments {@code name}, {@code document}, {@code entry} of the journal of its gold set,
         * and how many {@code decisions} were taken back with it.
         */
        DECISIONS_REVOKED("decisions-revoked"),
        /** Arguments as those of {@link #DECISIONS_REVOKED}: they hold again. */
        DECISIONS_RESTORED("decisions-restored"),
        /**
         * Arguments {@code migration} (its number), {@code before} and {@code after} (versions of
         * the schema), how many {@code sets} were changed, and how many annotations, links and
         * values were {@code lost}.
         */
        SCHEMA_MIGRATED("schema-migrated"),
        /** Arguments {@code migration}, {@code before}, {@code after}: it was taken back. */
        MIGRATION_UNDONE("migration-undone"),
        /**
         * Arguments {@code content} (which names it) and {@code manifest}, both SHA-256. The
         * release does not hold this.
         */
        RELEASE_MADE("release-made"),
        /** Arguments {@code before}, {@code after}: versions of the file format. */
        FORMAT_UPGRADED("format-upgraded"),
        /**
         * Arguments {@code copy} (the file name of the project as it was), and how many sets were
         * {@code rebuilt}, {@code set-aside}, {@code mended}, or got their {@code state} or {@code
         * checkpoint} back; how many indexes and triggers ({@code object}) were made anew, whether
         * the index of marked strings was ({@code indexed}), and whether marks of a {@code purge}
         * were cleared.
         */
        PROJECT_REPAIRED("project-repaired");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** Returns the word by which files and programs know it. */
        public String code() {
            return code;
        }
    }
}
