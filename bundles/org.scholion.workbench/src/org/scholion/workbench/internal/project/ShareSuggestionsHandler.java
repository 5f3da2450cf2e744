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

/** Has a lead settle whether annotators are shown how others labelled words. */
public final class ShareSuggestionsHandler extends SettingHandler {

    /** Creates it; the workbench does so. */
    public ShareSuggestionsHandler() {
        super(
                Setting.SHARED_SUGGESTIONS,
                new Codes(
                        "workbench.sharing.title",
                        "workbench.sharing.only-leads",
                        "workbench.sharing.question"));
    }
}
