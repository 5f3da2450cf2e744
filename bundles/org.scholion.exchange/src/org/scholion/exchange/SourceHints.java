/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.scholion.text.OffsetUnit;

/**
 * What someone says of files that are to be read. A reader looks at what its format leaves open.
 *
 * @param encoding the charset someone named, if any
 * @param language the BCP 47 tag someone named, if any
 * @param offsets what someone says offsets count, if anything; for formats that do not say it
 * @param typeSystem the type system someone named for XMI, if any
 * @param columns which columns of tables hold what
 */
public record SourceHints(
        Optional<Charset> encoding,
        Optional<String> language,
        Optional<OffsetUnit> offsets,
        Optional<Path> typeSystem,
        ColumnRoles columns) {

    /** Nothing is said. */
    public static final SourceHints NONE =
            new SourceHints(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ColumnRoles.USUAL);

    /** Returns these with what someone knows of the texts. */
    public SourceHints withText(Optional<Charset> newEncoding, Optional<String> newLanguage) {
        return new SourceHints(newEncoding, newLanguage, offsets, typeSystem, columns);
    }

    /** Returns these with what offsets count. */
    public SourceHints withOffsets(Optional<OffsetUnit> newOffsets) {
        return new SourceHints(encoding, language, newOffsets, typeSystem, columns);
    }

    /** Returns these with a type system for XMI. */
    public SourceHints withTypeSystem(Optional<Path> newTypeSystem) {
        return new SourceHints(encoding, language, offsets, newTypeSystem, columns);
    }

    /** Returns these with what columns of tables hold. */
    public SourceHints withColumns(ColumnRoles newColumns) {
        return new SourceHints(encoding, language, offsets, typeSystem, newColumns);
    }
}
