/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import org.scholion.project.SettleProject.Setting;

/** Has a lead settle whether curators may adjudicate what they annotated themselves. */
public final class OwnAdjudicationHandler extends SettingHandler {

    /** Creates it; the workbench does so. */
    public OwnAdjudicationHandler() {
        super(
                Setting.OWN_ADJUDICATION,
                new Codes(
                        "workbench.own.title",
                        "workbench.own.only-leads",
                        "workbench.own.question"));
    }
}
