/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.project.assign.AssignmentRecipe;

/** What is to be given to members, or taken from them. */
sealed interface Wish {

    /** Which way. */
    enum Way {
        /** Each document to each member. */
        GIVE,
        /** Shared out by a recipe. */
        SHARE,
        /** As a table says. */
        TABLE,
        /** Taken away again. */
        TAKE,
        /** Given again, blank, to those who are done with them. */
        AGAIN
    }

    /**
     * Which documents.
     *
     * @param among the ids of those selected; empty for all
     * @param pattern of names; empty for all
     */
    record Documents(Optional<Set<Long>> among, Optional<String> pattern) {
        public Documents {
            among = among.map(Set::copyOf);
        }
    }

    /**
     * Documents are shared out.
     *
     * @param recipe how; its pattern is that of the documents unless it has its own
     * @param file a file that holds the recipe instead
     * @param seed of what is drawn
     */
    record Share(
            List<String> members,
            Documents documents,
            AssignmentRecipe recipe,
            Optional<Path> file,
            long seed)
            implements Wish {
        public Share {
            members = List.copyOf(members);
        }
    }

    /** Documents are given as a table says. */
    record Table(Path file) implements Wish {}

    /** Documents that members are done with are given to them again. */
    record Again(List<String> members, Documents documents) implements Wish {
        public Again {
            members = List.copyOf(members);
        }
    }

    /** Documents are taken away again. */
    record Take(List<String> members, Documents documents) implements Wish {
        public Take {
            members = List.copyOf(members);
        }
    }
}
