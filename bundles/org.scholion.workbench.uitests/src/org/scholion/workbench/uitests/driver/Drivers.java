/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.util.ServiceLoader;

/** Finds the driver of a run. */
final class Drivers {

    static final Driver OF_THIS_RUN =
            ServiceLoader.load(Driver.class, Driver.class.getClassLoader())
                    .findFirst()
                    .orElseGet(PostingDriver::new);

    private Drivers() {}
}
