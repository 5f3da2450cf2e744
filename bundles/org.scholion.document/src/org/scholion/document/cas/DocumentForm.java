/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;

/** Which document it is, in a CAS. */
final class DocumentForm {

    private DocumentForm() {}

    /** Writes the description in place of any other. */
    public static void write(CAS cas, CasDocument description) {
        Type type = cas.getTypeSystem().getType(UimaTypes.DOCUMENT);
        cas.<TOP>select(type).asList().forEach(cas::removeFsFromIndexes);
        FeatureStructure fs = cas.createFS(type);
        Features.text(fs, UimaTypes.NAME, description.name());
        Features.text(fs, UimaTypes.MEMBER, description.member());
        Features.text(fs, UimaTypes.SCHEMA, description.schema());
        Features.integer(fs, UimaTypes.SCHEMA_VERSION, description.schemaVersion());
        Features.integer(fs, UimaTypes.SCHEMA_FORMAT, Schema.FORMAT);
        Features.pairs(cas, fs, UimaTypes.METADATA, description.metadata());
        cas.addFsToIndexes(fs);
    }

    /** Returns the description, if the CAS has one. */
    public static Optional<CasDocument> read(CAS cas) {
        @Nullable Type type = cas.getTypeSystem().getType(UimaTypes.DOCUMENT);
        if (type == null) {
            return Optional.empty();
        }
        for (FeatureStructure fs : cas.<TOP>select(type)) {
            return Optional.of(
                    new CasDocument(
                            Features.text(fs, UimaTypes.NAME).orElse(""),
                            Features.text(fs, UimaTypes.MEMBER).orElse(""),
                            Features.text(fs, UimaTypes.SCHEMA).orElse(""),
                            Features.integer(fs, UimaTypes.SCHEMA_VERSION),
                            Features.pairs(fs, UimaTypes.METADATA)));
        }
        return Optional.empty();
    }
}
