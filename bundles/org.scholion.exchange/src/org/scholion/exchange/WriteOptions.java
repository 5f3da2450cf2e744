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
import org.scholion.text.OffsetUnit;

/**
 * How to write.
 *
 * @param offsets the unit of offsets; empty for the format's own. Formats whose unit is fixed
 *     ignore it
 */
public record WriteOptions(Optional<OffsetUnit> offsets) {

    /** The format's own choices. */
    public static final WriteOptions DEFAULT = new WriteOptions(Optional.empty());
}
