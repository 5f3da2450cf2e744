/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportTarget;

/** A folder below a target. */
record PartTarget(ExportTarget target, String folder) implements ExportTarget {

    @Override
    public ExportFile open(String name) throws IOException {
        return target.open(folder + "/" + name);
    }
}
