/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.scholion.schema.model.Colored;
import org.scholion.schema.model.Guided;
import org.scholion.schema.model.GuidelineDefinition;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.TagDefinition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tag Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getDarkColor <em>Dark Color</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getGuidelines <em>Guidelines</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.TagDefinitionImpl#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TagDefinitionImpl extends SchemaElementImpl implements TagDefinition {
	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDarkColor() <em>Dark Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDarkColor()
	 * @generated
	 * @ordered
	 */
	protected static final String DARK_COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDarkColor() <em>Dark Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDarkColor()
	 * @generated
	 * @ordered
	 */
	protected String darkColor = DARK_COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTCUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected String shortcut = SHORTCUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGuidelines() <em>Guidelines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidelines()
	 * @generated
	 * @ordered
	 */
	protected EList<GuidelineDefinition> guidelines;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TagDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.TAG_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAG_DEFINITION__COLOR, oldColor, color));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDarkColor() {
		return darkColor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDarkColor(String newDarkColor) {
		String oldDarkColor = darkColor;
		darkColor = newDarkColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAG_DEFINITION__DARK_COLOR, oldDarkColor, darkColor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortcut() {
		return shortcut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcut(String newShortcut) {
		String oldShortcut = shortcut;
		shortcut = newShortcut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAG_DEFINITION__SHORTCUT, oldShortcut, shortcut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuidelineDefinition> getGuidelines() {
		if (guidelines == null) {
			guidelines = new EObjectContainmentEList<GuidelineDefinition>(GuidelineDefinition.class, this, SchemaPackage.TAG_DEFINITION__GUIDELINES);
		}
		return guidelines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Double newValue) {
		Double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAG_DEFINITION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAG_DEFINITION__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.TAG_DEFINITION__GUIDELINES:
				return ((InternalEList<?>)getGuidelines()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.TAG_DEFINITION__COLOR:
				return getColor();
			case SchemaPackage.TAG_DEFINITION__DARK_COLOR:
				return getDarkColor();
			case SchemaPackage.TAG_DEFINITION__SHORTCUT:
				return getShortcut();
			case SchemaPackage.TAG_DEFINITION__GUIDELINES:
				return getGuidelines();
			case SchemaPackage.TAG_DEFINITION__VALUE:
				return getValue();
			case SchemaPackage.TAG_DEFINITION__PARENT:
				return getParent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.TAG_DEFINITION__COLOR:
				setColor((String)newValue);
				return;
			case SchemaPackage.TAG_DEFINITION__DARK_COLOR:
				setDarkColor((String)newValue);
				return;
			case SchemaPackage.TAG_DEFINITION__SHORTCUT:
				setShortcut((String)newValue);
				return;
			case SchemaPackage.TAG_DEFINITION__GUIDELINES:
				getGuidelines().clear();
				getGuidelines().addAll((Collection<? extends GuidelineDefinition>)newValue);
				return;
			case SchemaPackage.TAG_DEFINITION__VALUE:
				setValue((Double)newValue);
				return;
			case SchemaPackage.TAG_DEFINITION__PARENT:
				setParent((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.TAG_DEFINITION__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case SchemaPackage.TAG_DEFINITION__DARK_COLOR:
				setDarkColor(DARK_COLOR_EDEFAULT);
				return;
			case SchemaPackage.TAG_DEFINITION__SHORTCUT:
				setShortcut(SHORTCUT_EDEFAULT);
				return;
			case SchemaPackage.TAG_DEFINITION__GUIDELINES:
				getGuidelines().clear();
				return;
			case SchemaPackage.TAG_DEFINITION__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case SchemaPackage.TAG_DEFINITION__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.TAG_DEFINITION__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case SchemaPackage.TAG_DEFINITION__DARK_COLOR:
				return DARK_COLOR_EDEFAULT == null ? darkColor != null : !DARK_COLOR_EDEFAULT.equals(darkColor);
			case SchemaPackage.TAG_DEFINITION__SHORTCUT:
				return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
			case SchemaPackage.TAG_DEFINITION__GUIDELINES:
				return guidelines != null && !guidelines.isEmpty();
			case SchemaPackage.TAG_DEFINITION__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case SchemaPackage.TAG_DEFINITION__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Colored.class) {
			switch (derivedFeatureID) {
				case SchemaPackage.TAG_DEFINITION__COLOR: return SchemaPackage.COLORED__COLOR;
				case SchemaPackage.TAG_DEFINITION__DARK_COLOR: return SchemaPackage.COLORED__DARK_COLOR;
				case SchemaPackage.TAG_DEFINITION__SHORTCUT: return SchemaPackage.COLORED__SHORTCUT;
				default: return -1;
			}
		}
		if (baseClass == Guided.class) {
			switch (derivedFeatureID) {
				case SchemaPackage.TAG_DEFINITION__GUIDELINES: return SchemaPackage.GUIDED__GUIDELINES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Colored.class) {
			switch (baseFeatureID) {
				case SchemaPackage.COLORED__COLOR: return SchemaPackage.TAG_DEFINITION__COLOR;
				case SchemaPackage.COLORED__DARK_COLOR: return SchemaPackage.TAG_DEFINITION__DARK_COLOR;
				case SchemaPackage.COLORED__SHORTCUT: return SchemaPackage.TAG_DEFINITION__SHORTCUT;
				default: return -1;
			}
		}
		if (baseClass == Guided.class) {
			switch (baseFeatureID) {
				case SchemaPackage.GUIDED__GUIDELINES: return SchemaPackage.TAG_DEFINITION__GUIDELINES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (color: ");
		result.append(color);
		result.append(", darkColor: ");
		result.append(darkColor);
		result.append(", shortcut: ");
		result.append(shortcut);
		result.append(", value: ");
		result.append(value);
		result.append(", parent: ");
		result.append(parent);
		result.append(')');
		return result.toString();
	}

} //TagDefinitionImpl
