/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Studies: who said what about which item, unit, mention or link. Immutable, held in columns of
 * primitives; with readers for tables.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.scholion.agreement.study;
