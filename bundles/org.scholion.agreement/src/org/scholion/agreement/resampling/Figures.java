/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/** Figures of draws of documents, for any resampling. */
public final class Figures {
    private Figures() {}

    /** A measure on items; ratings are counted once. */
    public static Bootstrap.Figure items(ItemMeasure measure, ItemStudy study) {
        DocumentCounts counts = new DocumentCounts(measure, study);
        return times -> counts.figure().of(times);
    }

    /** A measure on units. */
    public static Bootstrap.Figure units(UnitizingMeasure measure, ContinuumStudy study) {
        return times -> measure.value(study.onlyDocuments(Bootstrap.drawn(times))).orNaN();
    }

    /** A measure on clusterings. */
    public static Bootstrap.Figure clusters(ClusteringMeasure measure, ClusteringStudy study) {
        return times -> measure.of(study.onlyDocuments(Bootstrap.drawn(times))).value().orNaN();
    }

    /** Agreement on links. */
    public static Bootstrap.Figure links(LinkAgreement measure, LinkStudy study) {
        return times -> measure.of(study.onlyDocuments(Bootstrap.drawn(times))).value().orNaN();
    }
}
