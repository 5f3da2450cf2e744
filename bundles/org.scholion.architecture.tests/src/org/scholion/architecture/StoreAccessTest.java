/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a window does, the command line can do: both go through use cases, not into the store. */
class StoreAccessTest {

    private static final List<String> DOORS =
            List.of("org/scholion/corpus/ProjectStore", "org/scholion/corpus/Projects");

    @Test
    void thatNoBundleWithAWindowNamesTheStore() {
        List<String> found = new ArrayList<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            if (bundle.name().matches("org[.]scholion[.](ui([.].*)?|workbench|help|cli)")
                    && !bundle.name().endsWith("tests")) {
                for (String door : DOORS) {
                    found.addAll(ClassFiles.namingClass(bundle, door));
                }
            }
        }
        assertThat(found).as("call a use case or OpenProject instead").isEmpty();
    }
}
