/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Optional;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.text.OffsetUnit;

/**
 * How to write.
 *
 * @param offsets the unit of offsets; empty for the format's own. Formats whose unit is fixed
 *     ignore it
 * @param layout how documents are laid out, for formats that are made to train on
 */
public record WriteOptions(Optional<OffsetUnit> offsets, LayoutOptions layout) {

    /** The format's own choices. */
    public static final WriteOptions DEFAULT = new WriteOptions(Optional.empty());

    /** A unit of offsets, and the layout that holds where nothing is said. */
    public WriteOptions(Optional<OffsetUnit> offsets) {
        this(offsets, LayoutOptions.DEFAULT);
    }

    /** Returns these options with another layout. */
    public WriteOptions withLayout(LayoutOptions other) {
        return new WriteOptions(offsets, other);
    }
}
