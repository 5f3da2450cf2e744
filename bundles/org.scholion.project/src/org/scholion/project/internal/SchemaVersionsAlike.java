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
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.xml.SchemaXml;

/** Whether annotations can be the same under an earlier version of the schema as they can now. */
public final class SchemaVersionsAlike {
    private SchemaVersionsAlike() {}

    /**
     * Whether only names, descriptions, guidelines and the like changed since.
     *
     * @param number of the version; one that the project does not have is another
     */
    public static boolean are(OpenProject project, int number) throws StoreException {
        Optional<SchemaVersion> then = project.store().schemas().version(number);
        if (then.isEmpty()) {
            return false;
        }
        try {
            return SchemaCompatibility.compare(
                            SchemaXml.read(then.get().xml(), Integer.toString(number)),
                            project.schema())
                    .describesAnewAlone();
        } catch (InvalidSchemaException e) {
            // a version that cannot be read any more cannot be held against this one
            return false;
        }
    }
}
