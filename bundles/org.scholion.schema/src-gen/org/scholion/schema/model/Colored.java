/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Colored</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element with a colour for each theme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.Colored#getColor <em>Color</em>}</li>
 *   <li>{@link org.scholion.schema.model.Colored#getDarkColor <em>Dark Color</em>}</li>
 *   <li>{@link org.scholion.schema.model.Colored#getShortcut <em>Shortcut</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getColored()
 * @model abstract="true"
 *        extendedMetaData="kind='elementOnly' name='colored'"
 * @generated
 */
public interface Colored extends EObject {
	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour on a light ground, as #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.scholion.schema.model.SchemaPackage#getColored_Color()
	 * @model extendedMetaData="kind='attribute' name='color'"
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.Colored#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour on a dark ground, as #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dark Color</em>' attribute.
	 * @see #setDarkColor(String)
	 * @see org.scholion.schema.model.SchemaPackage#getColored_DarkColor()
	 * @model extendedMetaData="kind='attribute' name='darkColor'"
	 * @generated
	 */
	String getDarkColor();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.Colored#getDarkColor <em>Dark Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dark Color</em>' attribute.
	 * @see #getDarkColor()
	 * @generated
	 */
	void setDarkColor(String value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Latin letter or digit that chooses the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.scholion.schema.model.SchemaPackage#getColored_Shortcut()
	 * @model extendedMetaData="kind='attribute' name='shortcut'"
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.Colored#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

} // Colored
