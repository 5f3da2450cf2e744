/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import org.eclipse.ui.IStartup;

/**
 * Begins a scenario if the property {@code scholion.benchmark.scenario} says which. Apart from it,
 * so that a workbench without our bundles loads nothing of them.
 */
public final class ScenarioStartup implements IStartup {

    static final String SCENARIO = "scholion.benchmark.scenario";
    static final String FIGURE = "scholion.benchmark.figure";

    @Override
    public void earlyStartup() {
        String scenario = System.getProperty(SCENARIO);
        String file = System.getProperty(FIGURE);
        if (scenario != null && file != null) {
            OverviewScenario.run(scenario, file);
        }
    }
}
