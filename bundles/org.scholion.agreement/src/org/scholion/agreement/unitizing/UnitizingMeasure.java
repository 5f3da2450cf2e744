/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;

/** A measure of agreement on units. */
public interface UnitizingMeasure {
    /** The measure's name on the command line. */
    String name();

    /** The figure with its ingredients. */
    AgreementResult of(ContinuumStudy study);

    /** The figure alone. */
    default Value value(ContinuumStudy study) {
        return of(study).value();
    }
}
