/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.Optional;
import org.scholion.text.OffsetUnit;

/**
 * What to export, and how.
 *
 * @param format the id of the format
 * @param folder where to write; made if it is not there
 * @param of whose annotations; empty for gold where there is any, else those of the only member who
 *     has any. Everyone's go each into a folder of its own where several have some
 * @param offsets the unit of offsets; empty for the format's own
 */
public record ExportRequest(
        String format, Path folder, Optional<Whose> of, Optional<OffsetUnit> offsets) {}
