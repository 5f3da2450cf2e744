/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Who may change a schema: the project that packages are made from, and none of them. */
public final class SchemaOwner {

    private SchemaOwner() {}

    /**
     * Makes sure that a project is no package: what one changed by itself could not be merged.
     *
     * @throws DataProblemException when it is one
     */
    public static void require(OpenProject project) throws DataProblemException, StoreException {
        Optional<String> member = project.packageOf();
        if (member.isPresent()) {
            throw new DataProblemException(
                    Message.of("project.schema.package", "member", member.get()));
        }
    }
}
