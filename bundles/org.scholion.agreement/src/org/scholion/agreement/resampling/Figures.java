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
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/** Figures of draws of documents, for any resampling. */
public final class Figures {
    private Figures() {}

    /**
     * A measure on items; ratings are counted once. Items without documents are drawn themselves.
     */
    public static DocumentFigures items(ItemMeasure measure, ItemStudy study) {
        return measure.figures(study).orElseThrow();
    }

    /** A measure on units; units are counted once. */
    public static DocumentFigures units(UnitizingMeasure measure, ContinuumStudy study) {
        return measure.figures(study);
    }

    /** A measure on clusterings; chains are compared once. */
    public static DocumentFigures clusters(ClusteringMeasure measure, ClusteringStudy study) {
        return measure.figures(study);
    }

    /** Agreement on links; links are matched once. */
    public static DocumentFigures links(LinkAgreement measure, LinkStudy study) {
        return measure.figures(study);
    }
}
