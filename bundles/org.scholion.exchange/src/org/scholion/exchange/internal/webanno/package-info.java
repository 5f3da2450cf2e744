/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * WebAnno TSV 3.3, the tabular format of WebAnno and INCEpTION.
 *
 * <p>Source: the user guide of INCEpTION, appendix "WebAnno TSV 3.3 File format". Offsets count
 * UTF-16 units. What is read fills a CAS and is understood as any other of a foreign type system,
 * so that types are the same as from XMI.
 */
@NonNullByDefault
package org.scholion.exchange.internal.webanno;

import org.eclipse.jdt.annotation.NonNullByDefault;
