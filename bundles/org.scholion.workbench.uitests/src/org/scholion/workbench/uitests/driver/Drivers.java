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

    /**
     * The system property by which a run says which driver it is for, by the name of its class;
     * without, any does.
     */
    static final String WANTED = "scholion.driver";

    static final Driver OF_THIS_RUN = find(System.getProperty(WANTED, ""));

    private Drivers() {}

    /**
     * Returns the driver that was brought along, or else the own one.
     *
     * @param wanted the name of its class, empty for any
     * @throws IllegalStateException when it would be another, so that no run passes for one that it
     *     is not
     */
    static Driver find(String wanted) {
        Driver driver =
                ServiceLoader.load(Driver.class, Driver.class.getClassLoader())
                        .findFirst()
                        .orElseGet(PostingDriver::new);
        String taken = driver.getClass().getName();
        if (!wanted.isEmpty() && !wanted.equals(taken)) {
            throw new IllegalStateException(
                    "this run is for the driver " + wanted + ", but " + taken + " was taken");
        }
        return driver;
    }
}
